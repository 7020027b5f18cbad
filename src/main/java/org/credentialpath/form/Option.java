package org.credentialpath.form;

/** One of the answers a question offers. */
public record Option(String value, String label) {}
