package org.credentialpath.observation.web;

import java.util.Map;
import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.form.Option;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.AbsentPeople;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** A coordinator assigns an observer. */
@Component
class AssignObserverCommand extends VisitCommand {

    private final AbsentPeople absent;

    AssignObserverCommand(Visits visits, VisitPlanning planning, VisitView view, AbsentPeople absent) {
        super("assign-observer", Set.of("observer"), visits, planning, view);
        this.absent = absent;
    }

    @Override
    void more(Visit visit, Map<String, Object> facts) {
        facts.put(
                "observers",
                planning.observersFor(visit.id()).stream()
                        .sorted(absent.last())
                        .map(person -> new Option(person.id().toString(), absent.mark(person, person.legalName())))
                        .toList());
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.ask(visit, PersonId.of(answers.required("observer")));
    }
}
