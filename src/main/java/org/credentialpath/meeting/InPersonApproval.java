package org.credentialpath.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.meeting.CohortMeetingProcess.Approval;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Limits;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate before a meeting in person: approved, or virtual meetings stand in for it (rule 34). */
@Service
public class InPersonApproval {

    /** A virtual meeting instead of the one in person. */
    public record Substitute(LocalDateTime begins, int minutes, String topic, String place) {}

    private final MeetingTable meetings;
    private final Replacements replacements;
    private final CohortPlanning planning;
    private final People people;
    private final Limits limits;
    private final CohortMeetingProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    InPersonApproval(
            MeetingTable meetings,
            Replacements replacements,
            CohortPlanning planning,
            People people,
            Limits limits,
            CohortMeetingProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.meetings = meetings;
        this.replacements = replacements;
        this.planning = planning;
        this.people = people;
        this.limits = limits;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param by a coordinator
     * @param substitutes with a no: what takes its place; empty for the usual plan
     * @throws MeetingRefused when nothing is to be decided or a substitute does not fit
     */
    @Transactional
    public void decide(MeetingId id, PersonId by, Approval approval, String reason, List<Substitute> substitutes) {
        if (!people.rolesOf(by).contains(Role.COORDINATOR)) {
            throw new Forbidden("decision on meeting " + id);
        }
        Meeting meeting = meetings.lock(id).orElseThrow(() -> new Forbidden("meeting " + id));
        if (!process.waitsForApproval(id)) {
            throw MeetingRefused.at("", "decided");
        }
        if (approval == Approval.DENIED) {
            deny(meeting, reason, substitutes);
        }
        record.write(Act.of(meeting.cohort().value(), "meeting.in-person-decided")
                .fact("meeting", id)
                .fact("approval", approval)
                .fact("substitutes", substitutes.size())
                .words("reason", reason.strip()));
        process.decided(id, approval);
    }

    /** Ends the meeting in person; where nobody has chosen what takes its place, virtual meetings in the same week do. Repeatable. */
    @Transactional
    public void substitute(MeetingId id) {
        Meeting meeting = meetings.lock(id).orElseThrow();
        if (meeting.state() != Meeting.State.SUBSTITUTED) {
            meetings.update(meeting.dropped(Meeting.State.SUBSTITUTED, meeting.reason()));
        }
        if (meetings.inPlaceOf(id).isEmpty()) {
            UsualSubstitutes.of(meeting, clock.today().plusDays(1)).forEach(meetings::add);
        }
        List<Meeting> instead = meetings.inPlaceOf(id);
        if (replacements.isFirst(meeting)) {
            planning.firstMeetingMoved(meeting.cohort(), instead.get(0).begins());
        }
        record.write(Act.of(meeting.cohort().value(), "meeting.substituted")
                .fact("meeting", id)
                .fact("by", instead.size()));
    }

    /**
     * Until when the decision must be made: the limit {@code in-person-gate} before the meeting. A meeting that became the
     * next one too late for that gets the time of {@code approve-in-person}, at most until it begins.
     */
    @Transactional(readOnly = true)
    public Instant gate(MeetingId id) {
        Meeting meeting = meetings.find(id).orElseThrow();
        Instant gate = limits.before(meeting.packet(), "in-person-gate", meeting.begins());
        Instant since = meeting.nextSince() == null ? clock.instant() : meeting.nextSince();
        Instant least = limits.due(meeting.packet(), "approve-in-person", since);
        Instant later = gate.isAfter(least) ? gate : least;
        return later.isBefore(meeting.begins()) ? later : meeting.begins();
    }

    private void deny(Meeting meeting, String reason, List<Substitute> substitutes) {
        MeetingRefused.unlessWorded(reason, "reason", "reason-missing");
        meetings.update(meeting.dropped(Meeting.State.SUBSTITUTED, reason.strip()));
        for (int i = 0; i < substitutes.size(); i++) {
            Substitute each = substitutes.get(i);
            if (!Meeting.instant(each.begins()).isAfter(clock.instant())) {
                throw MeetingRefused.at("substitutes." + i + ".day", "in-the-past");
            }
            meetings.add(UsualSubstitutes.part(meeting, i + 1, each));
        }
    }
}
