package org.credentialpath.program;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.credentialpath.program.ReviewPlan.Sessions;
import org.credentialpath.shared.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The sessions at which a packet's review team decides (rule 16). */
@Component
public class ReviewSessions {

    /** @param deadline by when a complete application must be in */
    public record Session(LocalDate day, Instant deadline) {}

    private final BusinessCalendar calendar;

    ReviewSessions(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The first session whose deadline is still open when the application is complete.
     *
     * @throws java.util.NoSuchElementException when the packet's decisions do not fall at sessions
     */
    public Session nextFor(Packet packet, Instant complete) {
        return from(packet, BusinessCalendar.dayOf(complete))
                .filter(session -> !session.deadline().isBefore(complete))
                .findFirst()
                .orElseThrow();
    }

    /** The sessions from the day on, without end; none when decisions fall at once. */
    public Stream<Session> from(Packet packet, LocalDate day) {
        Sessions sessions = packet.review().sessions();
        if (sessions == null || sessions.months().isEmpty()) {
            return Stream.empty();
        }
        return Stream.iterate(YearMonth.from(day), month -> month.plusMonths(1))
                .filter(month -> sessions.months().contains(month.getMonth()))
                .map(month -> session(sessions, month))
                .filter(session -> !session.day().isBefore(day));
    }

    private Session session(Sessions sessions, YearMonth month) {
        LocalDate day = calendar.businessDayFrom(sessions.day().in(month));
        return new Session(day, BusinessCalendar.endOfDay(calendar.minus(day, sessions.deadline())));
    }
}
