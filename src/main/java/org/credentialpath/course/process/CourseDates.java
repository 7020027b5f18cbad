package org.credentialpath.course.process;

import java.time.LocalDate;
import java.util.Date;
import org.credentialpath.cases.Cases;
import org.credentialpath.course.CourseSession;
import org.credentialpath.course.Registrations;
import org.credentialpath.engine.Expressible;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** The dates {@code self-paced-course} waits for, as {@code ${courseDates.facilitationEnds(caseId)}}. */
@Expressible
@Component("courseDates")
public class CourseDates {

    private final Cases cases;
    private final Registrations registrations;

    CourseDates(Cases cases, Registrations registrations) {
        this.cases = cases;
        this.registrations = registrations;
    }

    /** The end of the session's last day; without dates a day after the case is over, which is never reached. */
    public Date facilitationEnds(String caseId) {
        CaseId id = CaseId.of(caseId);
        return endOf(registrations.session(id).map(CourseSession::ends).orElseGet(() -> cases.get(id)
                .openUntil()
                .plusDays(1)));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(BusinessCalendar.endOfDay(day));
    }
}
