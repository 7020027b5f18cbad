package org.credentialpath.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.program.ReviewSessions.Session;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Whether the people of a cohort can reach a review session after their last meeting (rule 16a). */
@Component
public class CriticalPath {

    /**
     * The last meeting falls after the deadline of the first session that follows it.
     *
     * @param missed the session reached only by those who apply before the last meeting
     * @param next the session everybody else reaches
     */
    public record Warning(LocalDate lastMeeting, Session missed, Session next) {}

    private final ReviewSessions sessions;

    CriticalPath(ReviewSessions sessions) {
        this.sessions = sessions;
    }

    /** Empty when there is time enough, or no session is needed. */
    public Optional<Warning> warning(Packet packet, LocalDate lastMeeting) {
        if (!packet.hasReview()) {
            return Optional.empty();
        }
        List<Session> two = sessions.from(packet, lastMeeting).limit(2).toList();
        return two.stream()
                .limit(1)
                .filter(first -> BusinessCalendar.dayOf(first.deadline()).isBefore(lastMeeting))
                .map(first -> new Warning(lastMeeting, first, two.get(1)))
                .findFirst();
    }

    /** About how many days lie between a complete application and a decision: the check, then the review beside the visit. */
    static int days(Packet packet) {
        int review = days(packet, "answer-invitation", "review-portfolio");
        int visit = packet.hasVisit()
                ? Plan.days(packet.visit().notice()) + Plan.days(packet.visit().window()) + days(packet, "record-visit")
                : 0;
        return days(packet, "check-completeness") + Math.max(review, visit);
    }

    private static int days(Packet packet, String... limits) {
        return Stream.of(limits)
                .flatMap(name -> Stream.ofNullable(packet.limits().get(name)))
                .map(Limit::due)
                .mapToInt(Plan::days)
                .sum();
    }
}
