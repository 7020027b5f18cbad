package org.credentialpath.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.cohort.CohortMeetings;
import org.credentialpath.cohort.PlannedMeeting;
import org.credentialpath.program.PacketRef;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the meetings as their cohort plans them. */
@Service
@Transactional
class MeetingPlan implements CohortMeetings {

    private final MeetingTable meetings;
    private final CohortMeetingProcess process;
    private final EvidenceRecord record;

    MeetingPlan(MeetingTable meetings, CohortMeetingProcess process, EvidenceRecord record) {
        this.meetings = meetings;
        this.process = process;
        this.record = record;
    }

    @Override
    public void plan(CohortId cohort, PacketRef packet, List<PlannedMeeting> planned) {
        List<Meeting> standing = standing(cohort);
        Set<Integer> kept = new HashSet<>();
        for (PlannedMeeting each : planned) {
            kept.add(each.number());
            find(standing, each.number())
                    .ifPresentOrElse(
                            old -> replan(old, meeting(cohort, packet, each)),
                            () -> meetings.add(meeting(cohort, packet, each)));
        }
        standing.stream()
                .filter(old -> old.state() == Meeting.State.PLANNED && !kept.contains(old.number()))
                .forEach(old -> meetings.remove(old.id()));
        record.write(Act.of(cohort.value(), "meetings.planned").fact("meetings", planned.size()));
    }

    @Override
    public void callOff(CohortId cohort) {
        meetings.of(cohort).stream()
                .filter(meeting -> meeting.state().isToCome())
                .forEach(meeting -> meetings.update(meeting.dropped(Meeting.State.CANCELED, null)));
        record.write(Act.of(cohort.value(), "meetings.called-off"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedMeeting> planned(CohortId cohort) {
        return standing(cohort).stream()
                .map(each -> new PlannedMeeting(
                        each.number(), each.localBegins(), each.length(), each.inPerson(), each.place(), each.topic()))
                .toList();
    }

    // What was held stays; what is next and moves is told to its members by its run.
    private void replan(Meeting old, Meeting wanted) {
        boolean same = old.begins().equals(wanted.begins())
                && old.length().equals(wanted.length())
                && old.inPerson() == wanted.inPerson()
                && old.place().equals(wanted.place())
                && old.topic().equals(wanted.topic());
        if (same || !old.state().isToCome()) {
            return;
        }
        meetings.update(old.replanned(wanted));
        if (old.state() == Meeting.State.NEXT) {
            process.moved(old.id());
        }
    }

    private List<Meeting> standing(CohortId cohort) {
        return meetings.of(cohort).stream()
                .filter(meeting -> meeting.state().isToCome() || meeting.state() == Meeting.State.HELD)
                .toList();
    }

    private static Optional<Meeting> find(List<Meeting> standing, int number) {
        return standing.stream().filter(each -> each.number() == number).findFirst();
    }

    private static Meeting meeting(CohortId cohort, PacketRef packet, PlannedMeeting plan) {
        return new Meeting(
                MeetingId.random(),
                cohort,
                packet,
                plan.number(),
                1,
                plan.start(),
                plan.length(),
                plan.inPerson(),
                plan.place(),
                plan.topic(),
                Meeting.State.PLANNED,
                null,
                null,
                null,
                0);
    }
}
