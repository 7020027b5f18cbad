package org.credentialpath.portfolio.web;

import org.jspecify.annotations.Nullable;

/**
 * The one thing to do now.
 *
 * @param address null when there is nothing to press
 */
record NextStep(
        String title,
        String text,
        @Nullable String due,
        @Nullable String address,
        String action) {}
