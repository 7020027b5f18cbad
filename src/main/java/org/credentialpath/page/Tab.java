package org.credentialpath.page;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of the same page, each with its own address.
 *
 * @param count shown beside the label, null for none
 */
public record Tab(
        String label,
        String address,
        boolean current,
        @Nullable String count) {}
