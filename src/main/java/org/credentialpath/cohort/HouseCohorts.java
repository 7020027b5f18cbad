package org.credentialpath.cohort;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The cohorts in the database, and who becomes or stops being a member. */
@Component
class HouseCohorts implements Cohorts {

    private final CohortTable cohorts;
    private final MemberTable members;
    private final Facilitators facilitators;
    private final ObjectProvider<MemberWatch> watches;
    private final EvidenceRecord record;
    private final HouseClock clock;

    HouseCohorts(
            CohortTable cohorts,
            MemberTable members,
            Facilitators facilitators,
            ObjectProvider<MemberWatch> watches,
            EvidenceRecord record,
            HouseClock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.facilitators = facilitators;
        this.watches = watches;
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
        facilitators.of(id).ifPresent(leader -> facilitators.leads(leader, person));
    }

    @Override
    public void removeMember(CohortId id, CaseId caseId) {
        if (members.leave(id, caseId, clock.instant())) {
            record.write(Act.of(caseId.value(), "cohort.left").fact("cohort", id));
            watches.forEach(watch -> watch.left(id, caseId));
        }
    }
}
