package org.credentialpath.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.credentialpath.people.Registry;
import org.credentialpath.program.Eligibility;
import org.credentialpath.program.EligibilityCheck.Taken;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.Hours;
import org.springframework.stereotype.Component;

/** What a request says, as the eligibility rules ask for it. */
@Component
class RequestFacts {

    private static final String OTHER = "other";

    private final AnswerStore answers;
    private final Registry registry;
    private final Programs programs;
    private final Cohorts cohorts;

    RequestFacts(AnswerStore answers, Registry registry, Programs programs, Cohorts cohorts) {
        this.answers = answers;
        this.registry = registry;
        this.programs = programs;
        this.cohorts = cohorts;
    }

    /** The start of the cohort asked for: look-back counts from it (rule 4). Before it is known, the first of its month. */
    LocalDate start(CohortRequest request) {
        LocalDate month = Objects.requireNonNull(request.preferredStart());
        return cohorts.openTo(request.packet().program()).stream()
                .map(cohort -> BusinessCalendar.dayOf(cohort.firstMeeting()))
                .filter(start -> !start.isBefore(month))
                .findFirst()
                .orElse(month);
    }

    /** Those of the request, and those added when more was asked. */
    List<Taken> trainings(CohortRequest request) {
        return answers.of(request.id()).stream()
                .flatMap(given -> given.rows("trainings").stream())
                .map(RequestFacts::taken)
                .toList();
    }

    /** Every fact beside the trainings: those each program has, and those this packet asks for. */
    Map<String, Object> others(CohortRequest request) {
        GivenAnswers own = own(request);
        Eligibility eligibility = programs.packet(request.packet()).eligibility();
        Map<String, Object> facts = new HashMap<>();
        facts.put("registryActive", eligibility.registry().contains(registry.membershipOf(request.person())));
        facts.put("readyForPortfolio", own.checked("readyForPortfolio"));
        facts.put("education", own.text("education").orElse(""));
        facts.put("experienceHours", own.number("experienceHours").orElse(BigDecimal.ZERO));
        eligibility.facts().forEach(fact -> value(own, fact).ifPresent(value -> facts.put(fact.name(), value)));
        return facts;
    }

    private static Optional<Object> value(GivenAnswers own, Eligibility.Fact fact) {
        return switch (fact.type()) {
            case TEXT -> own.text(fact.name()).map(Object.class::cast);
            case NUMBER -> Optional.of(own.number(fact.name()).orElse(BigDecimal.ZERO));
            case FLAG -> Optional.of(own.checked(fact.name()));
            case DATE -> own.text(fact.name()).map(LocalDate::parse);
        };
    }

    // A similar training counts for none of the required ones until a person has compared them.
    private static Taken taken(Map<String, Object> row) {
        boolean enrolled = Boolean.TRUE.equals(row.get("enrolled"));
        boolean similar = Boolean.TRUE.equals(row.get("similar"));
        return new Taken(
                similar ? OTHER : GivenAnswers.text(row, "training").orElse(OTHER),
                GivenAnswers.number(row, "hours").map(Hours::of).orElse(Hours.ZERO),
                enrolled ? null : GivenAnswers.date(row, "completed").orElse(null),
                enrolled ? GivenAnswers.date(row, "expectedEnd").orElse(null) : null,
                Boolean.TRUE.equals(row.get("college")),
                similar);
    }

    private GivenAnswers own(CohortRequest request) {
        String form = programs.packet(request.packet()).form(CohortRequestForm.SLOT);
        return answers.of(request.id()).stream()
                .filter(given -> given.form().equals(form))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
