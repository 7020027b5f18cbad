package org.credentialpath.meeting.web;

import java.util.UUID;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.MeetingId;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;

/** Ids in addresses; a text that is none answers like something that belongs to somebody else. */
final class Ids {

    private Ids() {}

    static MeetingId meeting(String text) {
        return new MeetingId(id(text));
    }

    static CaseId caseId(String text) {
        return new CaseId(id(text));
    }

    static CohortId cohort(String text) {
        return new CohortId(id(text));
    }

    /** The meeting, if it is one of the cohort in the address. */
    static Meeting of(Meeting meeting, String cohort) {
        if (!meeting.cohort().toString().equals(cohort)) {
            throw new Forbidden("meeting " + meeting.id() + " of " + cohort);
        }
        return meeting;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden(text);
        }
    }
}
