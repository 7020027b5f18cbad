package org.credentialpath.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of things to do, such as the items of a portfolio.
 *
 * @param address where it is done; null when it cannot be started yet
 * @param tone the look of the status
 * @param status how far it is, in the reader's language
 */
public record TaskRow(
        String title, @Nullable String hint, @Nullable String address, Tone tone, String status) {}
