package org.credentialpath.people;

/**
 * How a person signs in.
 *
 * @param enabled false when an administrator closed it
 * @param hasPassword false until the person used their sign-up code
 */
public record Account(String login, boolean enabled, boolean hasPassword) {}
