package org.credentialpath.observation.web;

import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The candidate names a new site. */
@Component
class NewSiteCommand extends VisitCommand {

    NewSiteCommand(Visits visits, VisitPlanning planning, VisitView view) {
        super("new-site", Set.of("siteName", "siteAddress", "shift"), visits, planning, view);
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.nameSite(visit, by, Sites.of(answers));
    }
}
