package org.credentialpath.inbox.web;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody is on one of their ways.
 *
 * @param portfolio null where the way has none
 * @param meetings null where the way has no cohort now
 */
public record OwnWay(
        String number,
        String program,
        String address,
        String state,
        @Nullable Portfolio portfolio,
        @Nullable Meetings meetings) {

    /**
     * The parts of the portfolio.
     *
     * @param due the day by which it is due, in words; null while nothing can be changed
     */
    public record Portfolio(String address, long done, int total, @Nullable String due) {}

    /**
     * The cohort's meetings and what they earn.
     *
     * @param next null when none is to come
     * @param hours earned so far
     * @param possible when every meeting is attended, those of the past among them
     */
    public record Meetings(String address, @Nullable Next next, String hours, String possible) {}

    /** @param calendar the file for one's own calendar */
    public record Next(String title, String when, String address, String calendar) {}
}
