package org.credentialpath.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.credentialpath.program.PacketRef;

/**
 * A cohort whose members are teams.
 *
 * @param begins the Monday from which its plan counts
 * @param meetsAt when its virtual meetings begin
 * @param link to its calls, empty while there is none
 * @param applicationsUntil the last day on which a team may apply
 */
public record TeamCohort(
        UUID id,
        PacketRef packet,
        String name,
        LocalDate begins,
        LocalTime meetsAt,
        String link,
        LocalDate applicationsUntil,
        State state) {

    /** Where it stands. */
    public enum State {
        PLANNED,
        RUNNING,
        CLOSED,
        CANCELED
    }

    /** Whether a team may apply on this day. */
    public boolean takesApplications(LocalDate day) {
        return state == State.PLANNED && !day.isAfter(applicationsUntil);
    }
}
