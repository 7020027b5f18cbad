package org.credentialpath.cohort.web;

import java.time.LocalDate;
import org.credentialpath.program.CriticalPath;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when a cohort's last meeting is too late for the next review session (rule 16a). */
@Component
class LastMeetingWarning {

    private final CriticalPath path;
    private final RequestPageWords words;

    LastMeetingWarning(CriticalPath path, RequestPageWords words) {
        this.path = path;
        this.words = words;
    }

    /** Null when there is time enough. */
    @Nullable
    String words(Packet packet, LocalDate lastMeeting) {
        return path.warning(packet, lastMeeting)
                .map(found -> words.of(
                        "cohort.warning.last-meeting",
                        words.day(found.lastMeeting()),
                        words.day(found.missed().day()),
                        words.day(BusinessCalendar.dayOf(found.missed().deadline())),
                        words.day(found.next().day())))
                .orElse(null);
    }
}
