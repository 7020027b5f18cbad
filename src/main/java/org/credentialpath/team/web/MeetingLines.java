package org.credentialpath.team.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.team.PlannedDay;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamAttendance;
import org.credentialpath.team.TeamMeeting;
import org.credentialpath.team.TeamOverview;
import org.springframework.stereotype.Component;

/** The meetings of a cohort in words: those in the calendar, or before that those of the plan. */
@Component
class MeetingLines {

    private final TeamAttendance attendance;
    private final TeamWords words;
    private final HouseClock clock;

    MeetingLines(TeamAttendance attendance, TeamWords words, HouseClock clock) {
        this.attendance = attendance;
        this.words = words;
        this.clock = clock;
    }

    List<MeetingLine> of(TeamOverview.Page page) {
        return page.meetings().isEmpty()
                ? page.calendar().stream().map(each -> of(page.plan(), each)).toList()
                : page.meetings().stream().map(each -> of(page, each)).toList();
    }

    private MeetingLine of(TeamPlan plan, PlannedDay planned) {
        TeamPlan.PlannedMeeting meeting = planned.meeting();
        return new MeetingLine(
                null,
                meeting.number(),
                words.days(planned.day(), planned.lastDay()),
                meeting.title(),
                meeting.minutes(),
                meeting.inPerson(),
                "PLANNED",
                "",
                meeting.agenda(),
                meeting.notes(),
                List.of(),
                List.of(),
                meeting.assignment(),
                plan.assignmentNumber(meeting.number()),
                false);
    }

    private MeetingLine of(TeamOverview.Page page, TeamMeeting meeting) {
        TeamPlan.PlannedMeeting planned = page.plan().meeting(meeting.number());
        Map<UUID, TeamAttendance.Mark> marks = attendance.of(meeting.id());
        return new MeetingLine(
                meeting.id(),
                meeting.number(),
                meeting.days() > 1 ? words.days(meeting.day(), meeting.lastDay()) : words.moment(meeting.begins()),
                meeting.title(),
                meeting.minutes(),
                meeting.inPerson(),
                meeting.state() + (meeting.isPlanned() && meeting.inPerson() ? approval(meeting) : ""),
                meeting.reason(),
                meeting.agenda(),
                meeting.inPerson() ? planned.notes() : List.of(),
                came(page, marks),
                page.teams().stream()
                        .filter(team -> marks.containsKey(team.id()))
                        .toList(),
                meeting.part() == 0 ? planned.assignment() : null,
                page.plan().assignmentNumber(meeting.number()),
                meeting.isPlanned()
                        && meeting.approval().equals("APPROVED")
                        && meeting.begins().isAfter(clock.instant()));
    }

    private static String approval(TeamMeeting meeting) {
        return meeting.approval().isEmpty() ? ".PENDING" : ".APPROVED";
    }

    private static List<String> came(TeamOverview.Page page, Map<UUID, TeamAttendance.Mark> marks) {
        return page.teams().stream()
                .filter(team -> marks.getOrDefault(team.id(), TeamAttendance.Mark.ABSENT) != TeamAttendance.Mark.ABSENT)
                .map(Team::name)
                .toList();
    }
}
