package org.credentialpath.cohort;

import java.util.List;
import java.util.Objects;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a cohort comes about: counted on its formation day, decided by a coordinator when too few have a seat (rule 7). */
@Service
@Transactional
public class CohortFormation {

    private final CohortTable cohorts;
    private final FormationTable decisions;
    private final CohortSetUpRules rules;
    private final Seats seats;
    private final Programs programs;
    private final People people;
    private final CohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    CohortFormation(
            CohortTable cohorts,
            FormationTable decisions,
            CohortSetUpRules rules,
            Seats seats,
            Programs programs,
            People people,
            CohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.decisions = decisions;
        this.rules = rules;
        this.seats = seats;
        this.programs = programs;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Counts the reserved and taken seats; enough of them confirm the cohort. Repeatable. */
    public boolean count(CohortId id) {
        seats.hold(id);
        Cohort cohort = cohorts.locked(id).orElseThrow();
        int taken = seats.taken(id);
        boolean enough = taken >= cohort.min();
        record.write(Act.of(id.value(), "members.counted")
                .fact("seats", taken)
                .fact("min", cohort.min())
                .fact("enough", enough));
        if (enough) {
            confirm(cohort);
        }
        return enough;
    }

    /** The cohorts this one can be merged with: of the same packet, not begun, with room for everybody. */
    @Transactional(readOnly = true)
    public List<Cohort> mergeTargets(Cohort cohort) {
        int moving = seats.taken(cohort.id());
        return cohorts.openTo(cohort.packet().program()).stream()
                .filter(other -> !other.id().equals(cohort.id()))
                .filter(other -> other.packet().equals(cohort.packet()))
                .filter(other -> seats.taken(other.id()) + moving <= other.max())
                .toList();
    }

    /**
     * Decides; the model carries it out.
     *
     * @param by a coordinator
     * @throws CohortRefused at what does not go with the decision
     */
    public void decide(CohortId id, FormationChoice choice, PersonId by) {
        if (!people.rolesOf(by).contains(Role.COORDINATOR)) {
            throw new Forbidden("cohort " + id);
        }
        seats.hold(id);
        Cohort cohort = cohorts.locked(id).orElseThrow();
        check(cohort, choice);
        decisions.add(id, choice, by, clock.instant());
        Act act = Act.of(id.value(), "formation.decided")
                .fact("decision", choice.decision())
                .words("reason", choice.reason());
        act = choice.into() == null ? act : act.fact("into", choice.into());
        record.write(choice.start() == null ? act : act.fact("start", choice.start()));
        if (choice.decision() == Formation.RUN) {
            confirm(cohort);
        }
        process.formationDecided(id, choice.decision());
    }

    private void check(Cohort cohort, FormationChoice choice) {
        if (choice.reason().isBlank()) {
            throw CohortRefused.because("reason", "why-missing");
        }
        switch (choice.decision()) {
            case MERGE -> {
                if (mergeTargets(cohort).stream().noneMatch(other -> other.id().equals(choice.into()))) {
                    throw CohortRefused.because("into", "cannot-merge");
                }
            }
            case POSTPONE -> {
                if (choice.start() == null) {
                    throw CohortRefused.because("start", "start-missing");
                }
                rules.start(
                        "start",
                        Objects.requireNonNull(choice.start()),
                        programs.packet(cohort.packet()).cohort());
            }
            default -> {}
        }
    }

    private void confirm(Cohort cohort) {
        if (cohort.state() == Cohort.State.PLANNED) {
            cohorts.state(cohort.id(), Cohort.State.CONFIRMED, null, null);
            record.write(Act.of(cohort.id().value(), "cohort.confirmed"));
        }
    }
}
