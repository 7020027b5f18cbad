package org.credentialpath.board.web;

import java.util.List;
import org.credentialpath.cohort.CohortPagePart;
import org.credentialpath.cohort.CohortRights;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Leads from the page of a cohort to its board. */
@Component
class BoardLinks implements CohortPagePart {

    private final CohortRights rights;

    BoardLinks(CohortRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Link> links(CohortId cohort, PersonId reader) {
        return rights.require(cohort, reader).isStaff()
                ? List.of(new Link("board.board.title", "/cohorts/" + cohort + "/board"))
                : List.of();
    }
}
