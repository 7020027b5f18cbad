package org.credentialpath.team.web;

import java.util.List;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.team.PlannedDay;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the plan as a page shows it.
 *
 * @param when its day or days in words
 * @param assignment null for none
 * @param task the number of the assignment, counted from 1
 */
record MeetingLine(
        int number,
        String when,
        String title,
        int minutes,
        boolean inPerson,
        List<String> agenda,
        List<String> notes,
        TeamPlan.@Nullable Assignment assignment,
        int task) {

    static List<MeetingLine> of(TeamPlan plan, List<PlannedDay> calendar, TeamWords words) {
        return calendar.stream().map(each -> of(plan, each, words)).toList();
    }

    private static MeetingLine of(TeamPlan plan, PlannedDay planned, TeamWords words) {
        TeamPlan.PlannedMeeting meeting = planned.meeting();
        return new MeetingLine(
                meeting.number(),
                words.days(planned.day(), planned.lastDay()),
                meeting.title(),
                meeting.minutes(),
                meeting.inPerson(),
                meeting.agenda(),
                meeting.notes(),
                meeting.assignment(),
                plan.assignmentNumber(meeting.number()));
    }
}
