package org.credentialpath.course;

import java.time.LocalDate;
import java.util.UUID;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.PersonId;

/**
 * The time in which a facilitator is there for a course. The platform stays open before and after.
 *
 * @param ends the last day on which the facilitator answers
 */
public record CourseSession(UUID id, PacketRef packet, LocalDate begins, LocalDate ends, PersonId facilitator) {

    /** Whether somebody may still begin in it. */
    public boolean isOpen(LocalDate today) {
        return !ends.isBefore(today);
    }
}
