package org.credentialpath.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.credentialpath.cohort.AccessNeeds;
import org.credentialpath.cohort.Member;
import org.credentialpath.cohort.Members;
import org.credentialpath.people.People;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a cohort now and how they are reached, for its facilitator and coordinators only (rule 43). */
@Service
public class Roster {

    private final BoardRights rights;
    private final Members members;
    private final People people;
    private final AccessNeeds needs;
    private final EvidenceRecord record;

    Roster(BoardRights rights, Members members, People people, AccessNeeds needs, EvidenceRecord record) {
        this.rights = rights;
        this.members = members;
        this.people = people;
        this.needs = needs;
        this.record = record;
    }

    /**
     * By name.
     *
     * @throws org.credentialpath.people.Forbidden when the reader does not lead the cohort
     */
    public List<RosterLine> of(CohortId cohort, PersonId reader) {
        rights.requireLeads(cohort, reader);
        List<Member> all = members.of(cohort);
        Map<CaseId, String> needed = needs.of(all.stream().map(Member::caseId).toList());
        return all.stream()
                .map(member ->
                        new RosterLine(member.caseId(), people.get(member.person()), needed.get(member.caseId())))
                .sorted(Comparator.comparing(line -> line.person().preferredName()))
                .toList();
    }

    /** As {@link #of}, to be taken out of the house, which is written down. */
    @Transactional
    public List<RosterLine> download(CohortId cohort, PersonId reader) {
        List<RosterLine> lines = of(cohort, reader);
        record.write(Act.of(cohort.value(), "roster.downloaded").fact("members", lines.size()));
        return lines;
    }
}
