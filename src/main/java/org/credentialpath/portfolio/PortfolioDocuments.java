package org.credentialpath.portfolio;

import java.util.UUID;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.cases.Cases;
import org.credentialpath.document.DocumentRights;
import org.credentialpath.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Files of a submission are open to whoever may read the case, files of a draft to the facilitator, files of a shared
 * resource to the cohort. Files of the working copy are their owner's alone.
 */
@Component
class PortfolioDocuments implements DocumentRights {

    private final SubmissionTable submissions;
    private final DraftTable drafts;
    private final SharedResources resources;
    private final Cases cases;
    private final CaseRights rights;

    PortfolioDocuments(
            SubmissionTable submissions,
            DraftTable drafts,
            @Lazy SharedResources resources,
            @Lazy Cases cases,
            CaseRights rights) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.resources = resources;
        this.cases = cases;
        this.rights = rights;
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return submissions
                        .caseOf(about)
                        .map(id -> rights.mayRead(cases.get(id), reader))
                        .orElse(false)
                || drafts.find(about)
                        .map(draft -> rights.facilitates(cases.get(draft.caseId()), reader))
                        .orElse(false)
                || resources.mayRead(reader, about);
    }
}
