package org.credentialpath.meeting.web;

import java.util.List;
import java.util.Optional;
import org.credentialpath.cohort.CohortPagePart;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Leads from the page of a cohort to its meetings. */
@Component
class MeetingsOnCohortPage implements CohortPagePart {

    private final Meetings meetings;

    MeetingsOnCohortPage(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<String> meeting(CohortId cohort, int number, PersonId reader) {
        return readable(cohort, reader).stream()
                .filter(meeting -> meeting.number() == number)
                .filter(meeting -> meeting.state().isToCome() || meeting.state() == Meeting.State.HELD)
                .findFirst()
                .map(MeetingFormFacts::address);
    }

    @Override
    public List<Link> links(CohortId cohort, PersonId reader) {
        return readable(cohort, reader).isEmpty()
                ? List.of()
                : List.of(new Link("meeting.all.title", "/cohorts/" + cohort + "/meetings"));
    }

    private List<Meeting> readable(CohortId cohort, PersonId reader) {
        List<Meeting> all = meetings.of(cohort);
        try {
            all.stream().findFirst().ifPresent(first -> meetings.readable(first.id(), reader));
            return all;
        } catch (Forbidden stranger) {
            return List.of();
        }
    }
}
