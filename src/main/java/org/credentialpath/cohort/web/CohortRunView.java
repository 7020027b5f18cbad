package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.credentialpath.engine.RunHistory;
import org.credentialpath.engine.RunHistory.Here;
import org.credentialpath.engine.RunHistory.Passed;
import org.credentialpath.engine.RunHistory.Run;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** Where the run of a cohort stands, for its picture. */
@Component
class CohortRunView {

    private final RunHistory history;

    CohortRunView(RunHistory history) {
        this.history = history;
    }

    /** The cohort's own run, not those of its meetings. */
    Optional<Run> of(CohortId cohort) {
        List<Run> own = history.of(cohort.value()).stream()
                .filter(run -> cohort.value().equals(run.key()))
                .toList();
        return own.stream().findFirst();
    }

    Optional<String> model(CohortId cohort) {
        return of(cohort).flatMap(run -> history.model(run.id()));
    }

    /** The elements that are done and not open again. */
    static String passed(Run run) {
        return run.passed().stream()
                .filter(step -> !step.interrupted())
                .map(Passed::element)
                .filter(element -> !active(run).contains(element))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The elements at which it is. */
    static String active(Run run) {
        return run.active().stream().map(Here::element).sorted().collect(Collectors.joining(" "));
    }

    /** What the picture calls them. */
    static String at(Run run) {
        return run.active().stream().map(Here::name).distinct().sorted().collect(Collectors.joining(", "));
    }
}
