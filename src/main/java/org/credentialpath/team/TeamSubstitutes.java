package org.credentialpath.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The virtual meetings that take the place of one in person (rule 34). */
@Service
public class TeamSubstitutes {

    private final TeamMeetingTable table;
    private final TeamMeetings meetings;
    private final TeamCohorts cohorts;
    private final BusinessCalendar calendar;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamSubstitutes(
            TeamMeetingTable table,
            TeamMeetings meetings,
            TeamCohorts cohorts,
            BusinessCalendar calendar,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.meetings = meetings;
        this.cohorts = cohorts;
        this.calendar = calendar;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Ends the meeting in person and returns those in its place; where nobody chose them, one on each of its days with
     * a share of its agenda. Repeatable.
     */
    @Transactional
    public List<UUID> plan(UUID id) {
        TeamMeeting meeting = table.lock(id).orElseThrow();
        if (meeting.isPlanned()) {
            table.state(id, TeamMeeting.State.SUBSTITUTED, "");
        }
        if (of(meeting).isEmpty()) {
            addUsual(meeting);
        }
        List<UUID> instead = of(meeting).stream().map(TeamMeeting::id).toList();
        record.write(Act.of(meeting.cohort(), "team-meeting.substituted")
                .fact("meeting", id)
                .fact("by", instead.size()));
        return instead;
    }

    /** The meetings in its place; empty when it takes place. */
    @Transactional(readOnly = true)
    public List<TeamMeeting> of(TeamMeeting meeting) {
        return table.of(meeting.cohort()).stream()
                .filter(each -> each.number() == meeting.number() && each.part() > 0)
                .toList();
    }

    TeamMeeting part(TeamMeeting meeting, int part, TeamInPerson.Substitute instead) {
        return new TeamMeeting(
                TeamMeetings.id(meeting.cohort(), meeting.number(), part),
                meeting.cohort(),
                meeting.number(),
                part,
                instead.begins().toLocalDate(),
                TeamMeetings.instant(instead.begins()),
                1,
                instead.minutes(),
                false,
                meeting.title(),
                instead.topic().lines().filter(line -> !line.isBlank()).toList(),
                TeamMeeting.State.PLANNED,
                "",
                "",
                0,
                clock.instant());
    }

    private void addUsual(TeamMeeting meeting) {
        TeamCohort cohort = meetings.cohort(meeting);
        int minutes = cohorts.plan(cohort).substituteMinutes();
        LocalDate day = meeting.day();
        for (int part = 1; part <= meeting.days(); part++) {
            LocalDate earliest = clock.today().plusDays(1);
            day = calendar.businessDayFrom(day.isBefore(earliest) ? earliest : day);
            String topics = String.join("\n", share(meeting.agenda(), part, meeting.days()));
            table.add(part(meeting, part, new TeamInPerson.Substitute(day.atTime(cohort.meetsAt()), minutes, topics)));
            day = day.plusDays(1);
        }
    }

    // The earlier parts get the odd items.
    private static List<String> share(List<String> agenda, int part, int parts) {
        int from = (agenda.size() * (part - 1) + parts - 1) / parts;
        int to = (agenda.size() * part + parts - 1) / parts;
        return agenda.subList(from, to);
    }
}
