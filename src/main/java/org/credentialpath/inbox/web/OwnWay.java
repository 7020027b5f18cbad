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
     * The portfolio.
     *
     * @param next what to do next and by when, in one sentence
     * @param address where that is done
     */
    public record Portfolio(long done, int total, String next, String address) {}

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
