package org.credentialpath.observation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cases.Cases;
import org.credentialpath.notification.CalendarEntries;
import org.credentialpath.program.Programs;
import org.springframework.stereotype.Component;

/** The calendar entry that notices about a visit carry. */
@Component
class VisitCalendar implements CalendarEntries {

    private static final Set<String> WITH_DATE = Set.of("visit-planned", "visit-moved", "visit-confirmed");

    private final VisitTable table;
    private final VisitView view;
    private final Cases cases;
    private final Programs programs;

    VisitCalendar(VisitTable table, VisitView view, Cases cases, Programs programs) {
        this.table = table;
        this.view = view;
        this.cases = cases;
        this.programs = programs;
    }

    @Override
    public Optional<CalendarEntry> of(String notice, UUID about) {
        return WITH_DATE.contains(notice) ? table.find(new VisitId(about)).flatMap(this::entry) : Optional.empty();
    }

    /** The entry as the visit stands now; empty while it has no day. */
    Optional<CalendarEntry> entry(Visit visit) {
        if (visit.plannedAt() == null) {
            return Optional.empty();
        }
        var packet = programs.packet(cases.get(visit.caseId()).packet());
        return Optional.of(new CalendarEntry(
                "visit-" + visit.id(),
                visit.sequence(),
                false,
                visit.plannedAt(),
                packet.visit().minutes(),
                packet.name(),
                String.valueOf(view.facts(visit).get("site"))));
    }
}
