package org.credentialpath.inbox.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.engine.RunHistory;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a case stands in its models, for coordinators and auditors: candidates and reviewers read it in words. */
@Component
class CaseRuns {

    private static final Comparator<RunHistory.Run> LAST =
            Comparator.comparing((RunHistory.Run run) -> run.ended() == null).thenComparing(RunHistory.Run::started);

    private final RunHistory runs;
    private final CaseRights rights;
    private final People people;

    CaseRuns(RunHistory runs, CaseRights rights, People people) {
        this.runs = runs;
        this.rights = rights;
        this.people = people;
    }

    /**
     * One run.
     *
     * @param at the names of the steps at which it is, empty when it has ended
     * @param active and finished: ids of elements, with blanks between
     */
    record Row(
            String address,
            String name,
            int release,
            boolean open,
            String since,
            String at,
            String active,
            String finished,
            List<Step> steps) {}

    /** @param interrupted ended from outside before it was done */
    record Step(String name, String entered, String left, boolean interrupted) {}

    boolean mayLook(Case file, PersonId person) {
        return rights.isStaff(file, person)
                || (!file.participant().equals(person) && people.rolesOf(person).contains(Role.AUDITOR));
    }

    /** The runs of the case, those that run first, then the latest first. */
    List<Row> of(Case file) {
        return runs.of(file.id()).stream()
                .sorted(Comparator.comparing((RunHistory.Run run) -> run.ended() != null)
                        .thenComparing(RunHistory.Run::started, Comparator.reverseOrder()))
                .map(run -> row(file.id(), run))
                .toList();
    }

    /** @throws Forbidden when the case has no such run, or the person may not look */
    Row one(CaseId id, String run, PersonId person) {
        return row(id, require(id, run, person));
    }

    /** The BPMN file the run runs on. @throws Forbidden as {@link #one} */
    String model(CaseId id, String run, PersonId person) {
        return runs.model(require(id, run, person).id()).orElseThrow();
    }

    /**
     * The run in which the case stands as a whole: the one of its leading model that is open, or the last one. After an
     * appeal that is a called one.
     */
    Optional<Row> whole(Case file) {
        List<RunHistory.Run> all = runs.of(file.id());
        return all.stream()
                .filter(run -> run.caller() == null && file.id().value().equals(run.key()))
                .max(LAST)
                .flatMap(lead -> all.stream()
                        .filter(run -> run.model().equals(lead.model()))
                        .max(LAST))
                .map(run -> row(file.id(), run));
    }

    private RunHistory.Run require(CaseId id, String run, PersonId person) {
        Case file = rights.require(id, person);
        if (!mayLook(file, person)) {
            throw new Forbidden("runs of case " + id);
        }
        return runs.of(id).stream()
                .filter(one -> one.id().equals(run))
                .findFirst()
                .orElseThrow(() -> new Forbidden("run " + run));
    }

    private static Row row(CaseId id, RunHistory.Run run) {
        return new Row(
                "/cases/" + id + "/runs/" + run.id(),
                run.name(),
                run.release(),
                run.ended() == null,
                moment(run.started()),
                joined(run.active().stream().map(RunHistory.Here::name).sorted(), ", "),
                joined(run.active().stream().map(RunHistory.Here::element), " "),
                joined(run.passed().stream().map(RunHistory.Passed::element).distinct(), " "),
                run.passed().stream().map(CaseRuns::step).toList());
    }

    private static Step step(RunHistory.Passed passed) {
        return new Step(passed.name(), moment(passed.entered()), moment(passed.left()), passed.interrupted());
    }

    private static String moment(Instant instant) {
        return DayWords.moment(instant, LocaleContextHolder.getLocale());
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.collect(Collectors.joining(between));
    }
}
