package org.credentialpath.fee.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger as pages show it.
 *
 * @param reversed whether a later entry took it back
 * @param reverse where it can be taken back, null where it cannot
 */
record FeeLine(
        int number,
        String day,
        String what,
        String amount,
        String why,
        String who,
        boolean reversed,
        @Nullable String reverse) {}
