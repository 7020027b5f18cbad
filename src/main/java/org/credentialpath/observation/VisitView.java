package org.credentialpath.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What forms and notices say of a visit, in words. */
@Component
public class VisitView {

    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final VisitPlanning planning;
    private final MessageSource messages;

    VisitView(Cases cases, People people, Programs programs, VisitPlanning planning, MessageSource messages) {
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.planning = planning;
        this.messages = messages;
    }

    /** The facts a form of this visit may use. */
    public Map<String, Object> facts(Visit visit) {
        Case file = cases.get(visit.caseId());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("candidate", people.get(file.participant()).preferredName());
        facts.put("program", programs.packet(file.packet()).name());
        facts.put("kind", programs.packet(file.packet()).visit().kind());
        facts.put("site", text(visit.siteName()) + ", " + text(visit.siteAddress()));
        facts.put("siteName", text(visit.siteName()));
        facts.put("siteAddress", text(visit.siteAddress()));
        facts.put("shift", text(visit.shift()));
        if (visit.observer() != null) {
            facts.put("observer", people.get(visit.observer()).preferredName());
        }
        addWindow(facts, visit);
        if (visit.plannedAt() != null) {
            facts.put("plannedAt", moment(visit.plannedAt()));
        }
        return facts;
    }

    private void addWindow(Map<String, Object> facts, Visit visit) {
        LocalDate start = visit.windowStart() == null ? planning.windowStart(visit.id()) : visit.windowStart();
        facts.put("windowStart", day(start));
        facts.put("windowEnd", day(planning.windowEnd(visit.id(), start)));
        facts.put("blockedAllowed", planning.blockedDaysAllowed(visit.id()));
        String blocked =
                planning.blocked(visit.id()).stream().map(VisitView::day).collect(Collectors.joining("; "));
        facts.put("blocked", blocked.isEmpty() ? nothingBlocked() : blocked);
    }

    private String nothingBlocked() {
        return messages.getMessage("observation.blocked.none", null, LocaleContextHolder.getLocale());
    }

    public String moment(Instant instant) {
        return DayWords.weekdayMoment(instant, LocaleContextHolder.getLocale());
    }

    private static String day(LocalDate day) {
        return DayWords.weekday(day, LocaleContextHolder.getLocale());
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
