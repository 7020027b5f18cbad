package org.credentialpath.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.program.Limits;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A facilitator leaves and another one takes over; until then the coordinators do what the facilitator would (rule 14). */
@Service
@Transactional
public class FacilitatorChange {

    private static final String LEFT = "facilitator.left";

    private final CohortTable cohorts;
    private final Facilitators facilitators;
    private final Limits limits;
    private final BusinessCalendar calendar;
    private final People people;
    private final CohortProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    FacilitatorChange(
            CohortTable cohorts,
            Facilitators facilitators,
            Limits limits,
            BusinessCalendar calendar,
            People people,
            CohortProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
        this.limits = limits;
        this.calendar = calendar;
        this.people = people;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /** Whether the person may say that the cohort's facilitator leaves. */
    public boolean mayEnd(Cohort cohort, PersonId person) {
        return cohort.facilitator() != null
                && !cohort.state().isOver()
                && (person.equals(cohort.facilitator()) || isCoordinator(person));
    }

    /**
     * The facilitator leads the cohort no longer, and has no access to it from now on.
     *
     * @param by the facilitator or a coordinator
     */
    public void leave(CohortId id, PersonId by, String reason) {
        Cohort cohort = cohorts.locked(id).orElseThrow(() -> new Forbidden("cohort " + id));
        if (!by.equals(cohort.facilitator()) && !isCoordinator(by)) {
            throw new Forbidden("cohort " + id);
        }
        if (!mayEnd(cohort, by)) {
            throw CohortRefused.because("", "nobody-leads");
        }
        facilitators.end(cohort);
        record.write(Act.of(id.value(), LEFT).words("reason", reason));
        process.facilitatorLeft(id);
    }

    /** Why the last facilitator left, in the words of who said so. */
    @Transactional(readOnly = true)
    public Optional<String> reason(CohortId id) {
        return record.entriesOf(id.value()).stream()
                .filter(entry -> entry.kind().equals(LEFT))
                .reduce((earlier, later) -> later)
                .map(entry -> entry.words().get("reason"));
    }

    /**
     * Somebody else leads the cohort from now on. A running one ends later by the time it had nobody.
     *
     * @param by a coordinator
     * @throws CohortRefused when the person is not qualified or has a tie to a member
     */
    public void appoint(CohortId id, PersonId person, PersonId by) {
        if (!isCoordinator(by)) {
            throw new Forbidden("cohort " + id);
        }
        Cohort cohort = cohorts.locked(id).orElseThrow();
        if (facilitators.candidates(cohort).stream().noneMatch(one -> one.id().equals(person))) {
            throw CohortRefused.because("facilitator", "cannot-lead");
        }
        facilitators
                .missingSince(id)
                .filter(left -> cohort.state() == Cohort.State.RUNNING)
                .ifPresent(left -> {
                    cohorts.dates(id, cohort.firstMeeting(), cohort.end().plusDays(paused(cohort, left)));
                });
        facilitators.begin(cohort, person, by);
        record.write(Act.of(id.value(), "facilitator.appointed")
                .fact("facilitator", person)
                .fact("end", cohorts.find(id).orElseThrow().end()));
        process.facilitatorAppointed(id);
    }

    private long paused(Cohort cohort, Instant left) {
        LocalDate from = BusinessCalendar.dayOf(left);
        LocalDate most = calendar.plus(from, limits.length(cohort.packet(), "pause-without-facilitator"));
        LocalDate until = most.isBefore(clock.today()) ? most : clock.today();
        return ChronoUnit.DAYS.between(from, until);
    }

    private boolean isCoordinator(PersonId person) {
        return people.rolesOf(person).contains(Role.COORDINATOR);
    }
}
