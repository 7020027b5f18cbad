package org.credentialpath.observation.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.form.Answers;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The candidate says which days do not work. */
@Component
class VisitDatesCommand extends VisitCommand {

    VisitDatesCommand(Visits visits, VisitPlanning planning, VisitView view) {
        super("visit-dates", Set.of("siteName", "siteAddress", "shift", "blocked"), visits, planning, view);
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.offerDays(
                visit,
                by,
                Sites.of(answers),
                answers.rows("blocked").stream()
                        .flatMap(row -> row.date("day").stream())
                        .collect(Collectors.toSet()));
    }
}
