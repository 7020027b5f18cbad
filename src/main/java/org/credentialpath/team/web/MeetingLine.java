package org.credentialpath.team.web;

import java.util.List;
import java.util.UUID;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a page shows it.
 *
 * @param id null before the teams are confirmed
 * @param when its day or days, and its time where that is known
 * @param state the last part of a message key
 * @param reason of the last change, empty for none
 * @param came the teams that took part
 * @param recorded the teams of which is recorded whether they took part
 * @param assignment what follows it, null for nothing
 * @param task the number of the assignment, counted from 1
 * @param mayCallOff whether it is an approved meeting in person that is still to come
 */
record MeetingLine(
        @Nullable UUID id,
        int number,
        String when,
        String title,
        int minutes,
        boolean inPerson,
        String state,
        String reason,
        List<String> agenda,
        List<String> notes,
        List<String> came,
        List<Team> recorded,
        TeamPlan.@Nullable Assignment assignment,
        int task,
        boolean mayCallOff) {}
