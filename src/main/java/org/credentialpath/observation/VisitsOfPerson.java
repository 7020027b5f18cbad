package org.credentialpath.observation;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.notification.PersonalDates;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The visits somebody is visited at, and those they make. */
@Component
class VisitsOfPerson implements PersonalDates {

    private final Cases cases;
    private final VisitTable visits;
    private final VisitCalendar calendar;

    VisitsOfPerson(Cases cases, VisitTable visits, VisitCalendar calendar) {
        this.cases = cases;
        this.visits = visits;
        this.calendar = calendar;
    }

    @Override
    public List<CalendarEntry> of(PersonId person) {
        Stream<Visit> own = cases.of(person).stream().flatMap(file -> visits.ofCase(file.id()).stream());
        return Stream.concat(own, visits.madeBy(person).stream())
                .filter(visit -> visit.state() == Visit.State.PLANNED || visit.state() == Visit.State.RECORDED)
                .flatMap(visit -> calendar.entry(visit).stream())
                .toList();
    }
}
