package org.credentialpath.team;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.credentialpath.people.Forbidden;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate before a meeting of teams in person: approved, or virtual meetings in the same week stand in for it (rule 34, form 23). */
@Service
@Transactional
public class TeamInPerson {

    /** A virtual meeting instead, on a day and at a time. */
    public record Substitute(LocalDateTime begins, int minutes, String topic) {}

    private static final int LONGEST = 1000;

    private final TeamMeetingTable table;
    private final TeamMeetings meetings;
    private final TeamSubstitutes substitutes;
    private final TeamRights rights;
    private final Limits limits;
    private final TeamMeetingProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamInPerson(
            TeamMeetingTable table,
            TeamMeetings meetings,
            TeamSubstitutes substitutes,
            TeamRights rights,
            Limits limits,
            TeamMeetingProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.meetings = meetings;
        this.substitutes = substitutes;
        this.rights = rights;
        this.limits = limits;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** @throws TeamRefused when nothing is to be decided or nobody approves it */
    public void approve(UUID id, PersonId by, String approver) {
        decide(id, by, approver, "APPROVED");
        process.decided(id, true);
    }

    /**
     * Decides against it.
     *
     * @param instead at least one, in the week of the meeting
     * @throws TeamRefused when nothing is to be decided or a substitute does not fit
     */
    public void deny(UUID id, PersonId by, String approver, String reason, List<Substitute> instead) {
        TeamMeeting meeting = decide(id, by, approver, "DENIED");
        String why = TeamRefused.worded(reason, "reason", LONGEST);
        if (instead.isEmpty()) {
            throw TeamRefused.at("substitutes", "no-substitute");
        }
        for (int i = 0; i < instead.size(); i++) {
            check(meeting, instead.get(i), "substitutes." + i + ".day");
            table.add(substitutes.part(meeting, i + 1, instead.get(i)));
        }
        table.state(id, TeamMeeting.State.SUBSTITUTED, why);
        process.decided(id, false);
    }

    /** Calls a meeting in person off that was approved. @throws TeamRefused when it was not, or has begun */
    public void callOff(UUID id, PersonId by, String reason) {
        rights.requireCoordinator(by);
        TeamMeeting meeting = locked(id);
        String why = TeamRefused.worded(reason, "reason", LONGEST);
        boolean possible = meeting.isPlanned()
                && meeting.approval().equals("APPROVED")
                && meeting.begins().isAfter(clock.instant());
        if (!possible) {
            throw TeamRefused.at("reason", "not-open");
        }
        table.state(id, TeamMeeting.State.SUBSTITUTED, why);
        record.write(Act.of(meeting.cohort(), "team-meeting.called-off")
                .fact("meeting", id)
                .fact("by", by)
                .words("reason", why));
        process.calledOff(id);
    }

    /**
     * Until when it must be decided: the limit {@code in-person-gate} before the meeting; where the meeting came into the
     * calendar too late for that, in the time of {@code decide-in-person}, at most until it begins.
     */
    @Transactional(readOnly = true)
    public Instant gate(UUID id) {
        TeamMeeting meeting = meetings.get(id);
        return gate(meeting, meeting.begins());
    }

    /** As {@link #gate(UUID)}, if the meeting began at another time. */
    Instant gate(TeamMeeting meeting, Instant begins) {
        PacketRef packet = meetings.cohort(meeting).packet();
        Instant gate = limits.before(packet, "in-person-gate", begins);
        Instant least = limits.due(packet, "decide-in-person", meeting.openedAt());
        Instant later = gate.isAfter(least) ? gate : least;
        return later.isBefore(begins) ? later : begins;
    }

    private TeamMeeting decide(UUID id, PersonId by, String approver, String approval) {
        rights.requireCoordinator(by);
        TeamMeeting meeting = locked(id);
        if (!meeting.isPlanned() || !process.waitsForDecision(id)) {
            throw TeamRefused.at("approval", "not-open");
        }
        table.approval(id, approval, TeamRefused.worded(approver, "approver", TeamCohorts.LONGEST_NAME));
        record.write(Act.of(meeting.cohort(), "team-meeting.decided")
                .fact("meeting", id)
                .fact("approval", approval)
                .fact("by", by)
                .words("approver", approver.strip()));
        return meeting;
    }

    private void check(TeamMeeting meeting, Substitute instead, String field) {
        if (!TeamMeetings.instant(instead.begins()).isAfter(clock.instant())) {
            throw TeamRefused.at(field, "past");
        }
        if (!TeamPlan.monday(instead.begins().toLocalDate()).equals(TeamPlan.monday(meeting.day()))) {
            throw TeamRefused.at(field, "other-week");
        }
    }

    private TeamMeeting locked(UUID id) {
        return table.lock(id).orElseThrow(() -> new Forbidden("team meeting " + id));
    }
}
