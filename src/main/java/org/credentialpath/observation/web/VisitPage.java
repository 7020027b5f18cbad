package org.credentialpath.observation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credentialpath.observation.Objections;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitDay;
import org.credentialpath.observation.VisitRecord;
import org.credentialpath.observation.VisitRights;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.People;
import org.credentialpath.program.Criterion;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a visit for its reader. */
@Component
class VisitPage {

    /** A criterion with what the observer found. */
    public record Found(String title, boolean met, String feedback) {}

    /** A word added to the record later. */
    public record Added(String who, String when, String text) {}

    private final VisitRights rights;
    private final Visits visits;
    private final VisitDay day;
    private final Objections objections;
    private final VisitView view;
    private final People people;

    VisitPage(VisitRights rights, Visits visits, VisitDay day, Objections objections, VisitView view, People people) {
        this.rights = rights;
        this.visits = visits;
        this.day = day;
        this.objections = objections;
        this.view = view;
        this.people = people;
    }

    String of(Visit visit, PersonId reader, Model model) {
        boolean observes = reader.equals(visit.observer());
        boolean callsOff = rights.callsOff(visit, reader);
        model.addAttribute("visit", visit);
        model.addAttribute("facts", view.facts(visit));
        model.addAttribute("observes", observes);
        model.addAttribute("callsOff", callsOff);
        model.addAttribute("objects", callsOff && !observes && objections.isPossible(visit));
        if (rights.readsRecord(visit, reader)) {
            visits.record(visit.id()).ifPresent(record -> add(visit, record, model));
        }
        return "observation/visit";
    }

    private void add(Visit visit, VisitRecord record, Model model) {
        Map<String, VisitRecord.Result> results =
                record.results().stream().collect(Collectors.toMap(VisitRecord.Result::criterion, Function.identity()));
        List<Found> found = day.criteria(visit.id()).stream()
                .filter(criterion -> results.containsKey(criterion.id()))
                .map(criterion -> found(criterion, Objects.requireNonNull(results.get(criterion.id()))))
                .toList();
        List<Added> added = record.amendments().stream()
                .map(each ->
                        new Added(people.get(each.author()).preferredName(), view.moment(each.written()), each.text()))
                .toList();
        model.addAttribute("record", record);
        model.addAttribute("times", view.moment(record.started()) + " – " + view.moment(record.ended()));
        model.addAttribute("found", found);
        model.addAttribute("added", added);
    }

    private static Found found(Criterion criterion, VisitRecord.Result result) {
        return new Found(criterion.title(), result.met(), result.feedback());
    }
}
