package org.credentialpath.engine;

/**
 * How many tasks there are.
 *
 * @param number those that were counted
 * @param more whether counting ended before all were seen
 */
public record TaskCount(int number, boolean more) {}
