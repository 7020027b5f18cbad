package org.credentialpath.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.cases.Cases;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.notification.PersonalDates;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The meetings of the cohorts somebody is in or leads now. */
@Component
class MeetingsOfPerson implements PersonalDates {

    private final Cases cases;
    private final CohortCatalog cohorts;
    private final MeetingTable meetings;
    private final MeetingCalendar calendar;

    MeetingsOfPerson(Cases cases, CohortCatalog cohorts, MeetingTable meetings, MeetingCalendar calendar) {
        this.cases = cases;
        this.cohorts = cohorts;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @Override
    public List<CalendarEntry> of(PersonId person) {
        Stream<CohortId> in = cases.of(person).stream()
                .filter(file -> !file.isOver())
                .flatMap(file -> Stream.ofNullable(file.cohort()));
        Stream<CohortId> led = cohorts.ledBy(person).stream()
                .filter(cohort -> !cohort.state().isOver())
                .map(Cohort::id);
        return Stream.concat(in, led)
                .distinct()
                .flatMap(cohort -> meetings.of(cohort).stream())
                .map(calendar::entry)
                .toList();
    }
}
