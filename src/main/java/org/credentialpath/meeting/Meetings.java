package org.credentialpath.meeting;

import java.util.List;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;

/** The meetings of the cohorts, and who may see and lead them. */
@Service
public class Meetings {

    private final MeetingTable meetings;
    private final Members members;
    private final Facilitators facilitators;
    private final People people;

    Meetings(MeetingTable meetings, Members members, Facilitators facilitators, People people) {
        this.meetings = meetings;
        this.members = members;
        this.facilitators = facilitators;
        this.people = people;
    }

    /** @throws Forbidden when there is no such meeting */
    public Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new Forbidden("meeting " + id));
    }

    /** In the order of their dates, with those that did not take place. */
    public List<Meeting> of(CohortId cohort) {
        return meetings.of(cohort);
    }

    /** The meetings that stand in for this one, in order. */
    public List<Meeting> inPlaceOf(MeetingId id) {
        return meetings.inPlaceOf(id);
    }

    /**
     * The meeting, for somebody who may see it: members, the facilitator, coordinators and auditors.
     *
     * @throws Forbidden when there is none or the reader has no right to it
     */
    public Meeting readable(MeetingId id, PersonId reader) {
        Meeting meeting = get(id);
        if (!members.isMember(meeting.cohort(), reader)
                && !leads(meeting, reader)
                && !people.rolesOf(reader).contains(Role.AUDITOR)) {
            throw new Forbidden("meeting " + id);
        }
        return meeting;
    }

    /** As {@link #readable}, for who may change it: the facilitator of the cohort, or a coordinator in their place. */
    public Meeting led(MeetingId id, PersonId by) {
        Meeting meeting = get(id);
        if (!leads(meeting, by)) {
            throw new Forbidden("meeting " + id);
        }
        return meeting;
    }

    public boolean leads(Meeting meeting, PersonId person) {
        return facilitators.facilitates(person, meeting.cohort())
                || (people.rolesOf(person).contains(Role.COORDINATOR) && !members.isMember(meeting.cohort(), person));
    }

    /** Who is expected: everybody in the cohort who had not left when the meeting began. */
    public List<Member> expected(Meeting meeting) {
        return members.everIn(meeting.cohort()).stream()
                .filter(member -> member.leftAt() == null || member.leftAt().isAfter(meeting.begins()))
                .toList();
    }
}
