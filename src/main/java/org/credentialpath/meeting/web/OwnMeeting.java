package org.credentialpath.meeting.web;

import org.jspecify.annotations.Nullable;

/**
 * A past meeting as its participant sees it.
 *
 * @param attendance in words
 * @param hours earned
 * @param dispute where to say that it is not right, null when that is not possible
 * @param answer what became of a dispute, in words; null when there was none
 */
public record OwnMeeting(
        MeetingRow row,
        String attendance,
        @Nullable String note,
        String hours,
        @Nullable String dispute,
        @Nullable String answer) {}
