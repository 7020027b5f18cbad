package org.credentialpath.people;

import java.time.Instant;

/**
 * A place where a person is signed in.
 *
 * @param handle names the session on a page, without being its id
 * @param browser e.g. {@code Firefox on Windows}
 * @param startedAt real time
 * @param lastUsedAt real time
 * @param thisOne whether it is the session of this click
 */
public record OpenSession(String handle, String browser, Instant startedAt, Instant lastUsedAt, boolean thisOne) {}
