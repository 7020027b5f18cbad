package org.credentialpath.cohort;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.credentialpath.people.Conflicts;
import org.credentialpath.people.Conflicts.Kind;
import org.credentialpath.people.Conflicts.Tie;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The cohorts in the database, and who becomes or stops being a member. */
@Component
class HouseCohorts implements Cohorts {

    private final CohortTable cohorts;
    private final MemberTable members;
    private final Conflicts conflicts;
    private final EvidenceRecord record;
    private final HouseClock clock;

    HouseCohorts(
            CohortTable cohorts, MemberTable members, Conflicts conflicts, EvidenceRecord record, HouseClock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.conflicts = conflicts;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public List<Opening> openTo(String program) {
        return cohorts.openTo(program).stream().map(Cohort::opening).toList();
    }

    @Override
    public Optional<Opening> lock(CohortId id) {
        return cohorts.locked(id)
                .filter(cohort -> cohort.state().isBeforeStart())
                .map(Cohort::opening)
                .filter(cohort -> cohort.firstMeeting().isAfter(clock.instant()));
    }

    @Override
    public Opening opening(CohortId id) {
        return cohorts.find(id).map(Cohort::opening).orElseThrow(() -> new NoSuchElementException("No cohort " + id));
    }

    @Override
    public void addMember(CohortId id, CaseId caseId, PersonId person) {
        members.add(id, caseId, person, clock.instant());
        PersonId facilitator = cohorts.find(id).orElseThrow().facilitator();
        if (facilitator != null && !facilitator.equals(person)) {
            led(facilitator, person);
        }
    }

    @Override
    public void removeMember(CohortId id, CaseId caseId) {
        if (members.leave(id, caseId, clock.instant())) {
            record.write(Act.of(caseId.value(), "cohort.left").fact("cohort", id));
        }
    }

    /** Who has led somebody never judges them, however long ago (rule 15). */
    private void led(PersonId facilitator, PersonId member) {
        boolean known = conflicts.between(facilitator, member).stream().anyMatch(tie -> tie.kind() == Kind.FACILITATED);
        if (!known) {
            conflicts.declare(new Tie(facilitator, member, Kind.FACILITATED, null));
        }
    }
}
