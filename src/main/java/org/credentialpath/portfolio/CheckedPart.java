package org.credentialpath.portfolio;

/**
 * One line of a completeness check.
 *
 * @param subject an item's id, or the code of a condition
 * @param reason what is missing or cannot be read; empty when it is present
 */
public record CheckedPart(String subject, boolean present, String reason) {}
