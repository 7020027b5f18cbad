package org.credentialpath.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.credentialpath.shared.PersonId;

/**
 * A team, from its application on (form 21).
 *
 * @param name its state
 * @param reason of the last change of its state, empty for none
 */
public record Team(
        UUID id,
        UUID cohort,
        String name,
        PersonId lead,
        PersonId deputy,
        Words words,
        Travel travel,
        List<Member> members,
        State state,
        String reason,
        Instant appliedAt) {

    /** What it has come to. */
    public enum State {
        APPLIED,
        SELECTED,
        NOT_SELECTED,
        WITHDRAWN,
        LEFT
    }

    /** Whether it could come to a meeting in person; who cannot takes part by call. */
    public enum Travel {
        YES,
        NO,
        UNSURE
    }

    /** What it says of itself. */
    public record Words(String standing, String goals, String challenges) {}

    /**
     * Somebody of the team.
     *
     * @param agency one of the program's kinds of agency
     */
    public record Member(String name, String agency) {}

    public Team {
        members = List.copyOf(members);
    }

    /** Whether the person acts for the team. */
    public boolean isLedBy(PersonId person) {
        return lead.equals(person) || deputy.equals(person);
    }

    public boolean isSelected() {
        return state == State.SELECTED;
    }
}
