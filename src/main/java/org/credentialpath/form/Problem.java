package org.credentialpath.form;

/**
 * Why an answer was not accepted; the summary and the field show the same words.
 *
 * @param name of the input, as posted
 * @param target id of the element the summary leads to
 */
public record Problem(String name, String target, String text) {}
