package org.credentialpath.observation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.form.Option;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.people.Covering;
import org.credentialpath.people.Person;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A coordinator assigns an observer. */
@Component
class AssignObserverCommand extends VisitCommand {

    private final ObjectProvider<Covering> covering;
    private final MessageSource messages;

    AssignObserverCommand(
            Visits visits,
            VisitPlanning planning,
            VisitView view,
            ObjectProvider<Covering> covering,
            MessageSource messages) {
        super("assign-observer", Set.of("observer"), visits, planning, view);
        this.covering = covering;
        this.messages = messages;
    }

    @Override
    void more(Visit visit, Map<String, Object> facts) {
        facts.put(
                "observers",
                planning.observersFor(visit.id()).stream()
                        .sorted(Comparator.comparing(
                                person -> awayUntil(person.id()).isPresent()))
                        .map(person -> new Option(person.id().toString(), label(person)))
                        .toList());
    }

    // Nobody visits in an observer's place: who is away is asked last, or not at all (rule 41).
    private String label(Person person) {
        Locale language = LocaleContextHolder.getLocale();
        return awayUntil(person.id())
                .map(last -> new Object[] {person.legalName(), DayWords.day(last, language)})
                .map(words -> messages.getMessage("observation.assign.away", words, language))
                .orElse(person.legalName());
    }

    private Optional<LocalDate> awayUntil(PersonId person) {
        return covering.stream()
                .flatMap(each -> each.awayUntil(person).stream())
                .findFirst();
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.ask(visit, PersonId.of(answers.required("observer")));
    }
}
