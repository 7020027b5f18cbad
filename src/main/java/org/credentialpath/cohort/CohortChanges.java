package org.credentialpath.cohort;

import java.util.Objects;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CohortId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was decided about a cohort, and ends it. Every method is repeatable. */
@Service
@Transactional
public class CohortChanges {

    private final CohortTable cohorts;
    private final FormationTable decisions;
    private final MemberTable members;
    private final Cohorts places;
    private final Seats seats;
    private final Cases cases;
    private final ObjectProvider<CohortMeetings> meetings;
    private final EvidenceRecord record;

    CohortChanges(
            CohortTable cohorts,
            FormationTable decisions,
            MemberTable members,
            Cohorts places,
            Seats seats,
            Cases cases,
            ObjectProvider<CohortMeetings> meetings,
            EvidenceRecord record) {
        this.cohorts = cohorts;
        this.decisions = decisions;
        this.members = members;
        this.places = places;
        this.seats = seats;
        this.cases = cases;
        this.meetings = meetings;
        this.record = record;
    }

    /** Moves everybody with a seat, and the members' cases, into the cohort that was decided (rule 7). */
    public void merge(CohortId id) {
        FormationChoice choice = decisions.latest(id).orElseThrow();
        CohortId into = Objects.requireNonNull(choice.into());
        if (!end(id, Cohort.State.MERGED, choice, into)) {
            return;
        }
        seats.moveAll(id, into);
        members.of(id).stream().filter(Member::isIn).forEach(member -> {
            places.removeMember(id, member.caseId());
            places.addMember(into, member.caseId(), member.person());
            if (!cases.get(member.caseId()).isOver()) {
                cases.moveTo(member.caseId(), into);
            }
        });
        meetings.ifAvailable(each -> each.callOff(id));
    }

    /** Everybody with a seat goes to the head of the line for the next start (rule 7). */
    public void cancel(CohortId id) {
        if (end(id, Cohort.State.CANCELED, decisions.latest(id).orElseThrow(), null)) {
            meetings.ifAvailable(each -> each.callOff(id));
            seats.carryOver(id);
        }
    }

    /** The last meeting is over: whose portfolio is not in is asked how to go on (rule 28). */
    public void close(CohortId id) {
        Cohort cohort = cohorts.locked(id).orElseThrow();
        if (cohort.state().isOver()) {
            return;
        }
        cohorts.state(id, Cohort.State.CLOSED, cohort.reason(), null);
        record.write(Act.of(id.value(), "cohort.closed"));
        cases.inCohort(id).stream().map(Case::id).forEach(cases::cohortEnded);
    }

    // The lock of the line comes before that of the cohort, as everywhere. False when it was ended before.
    private boolean end(
            CohortId id, Cohort.State state, FormationChoice choice, @org.jspecify.annotations.Nullable CohortId into) {
        seats.hold(id);
        if (cohorts.locked(id).orElseThrow().state().isOver()) {
            return false;
        }
        cohorts.state(id, state, choice.reason(), into);
        Act act = Act.of(id.value(), "cohort." + state.name().toLowerCase(java.util.Locale.ROOT));
        record.write(into == null ? act : act.fact("into", into));
        return true;
    }
}
