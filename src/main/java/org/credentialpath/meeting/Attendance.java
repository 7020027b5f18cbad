package org.credentialpath.meeting;

import java.time.Instant;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a member attended a meeting, as it was recorded or corrected (rule 10).
 *
 * @param version from 1; a correction is a further version
 * @param minutes attended
 * @param reason of a correction, null for the first version
 */
public record Attendance(
        MeetingId meeting,
        CaseId caseId,
        int version,
        AttendanceMark mark,
        int minutes,
        String note,
        @Nullable String reason,
        PersonId recordedBy,
        Instant recordedAt) {}
