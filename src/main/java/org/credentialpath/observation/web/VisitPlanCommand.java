package org.credentialpath.observation.web;

import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The observer sets the day. */
@Component
class VisitPlanCommand extends VisitCommand {

    VisitPlanCommand(Visits visits, VisitPlanning planning, VisitView view) {
        super("visit-plan", Set.of("day", "time", "remote"), visits, planning, view);
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.plan(
                visit,
                by,
                answers.date("day").orElseThrow(),
                answers.time("time").orElseThrow(),
                answers.checked("remote"));
    }
}
