package org.credentialpath.board.web;

import java.util.ArrayList;
import java.util.List;
import org.credentialpath.board.BoardRights;
import org.credentialpath.cohort.CohortPagePart;
import org.credentialpath.cohort.CohortRights;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Leads from the page of a cohort to its board, and whoever leads it to its roster and to a message. */
@Component
class BoardLinks implements CohortPagePart {

    private final CohortRights cohorts;
    private final BoardRights rights;

    BoardLinks(CohortRights cohorts, BoardRights rights) {
        this.cohorts = cohorts;
        this.rights = rights;
    }

    @Override
    public List<Link> links(CohortId cohort, PersonId reader) {
        List<Link> links = new ArrayList<>();
        if (cohorts.require(cohort, reader).isStaff()) {
            links.add(new Link("board.board.title", "/cohorts/" + cohort + "/board"));
        }
        if (rights.leads(cohort, reader)) {
            links.add(new Link("board.roster.title", "/cohorts/" + cohort + "/roster"));
            links.add(new Link("board.message.title", "/cohorts/" + cohort + "/message"));
        }
        return links;
    }
}
