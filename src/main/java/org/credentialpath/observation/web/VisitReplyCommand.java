package org.credentialpath.observation.web;

import java.util.Set;
import org.credentialpath.form.Answers;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** An observer accepts or declines a visit. */
@Component
class VisitReplyCommand extends VisitCommand {

    VisitReplyCommand(Visits visits, VisitPlanning planning, VisitView view) {
        super("visit-reply", Set.of("conflicts", "reply", "reason", "confidential"), visits, planning, view);
    }

    @Override
    void act(VisitId visit, PersonId by, Answers answers) {
        planning.answer(
                visit,
                by,
                Set.copyOf(answers.choices("conflicts")),
                answers.required("reply").equals("ACCEPTED"),
                answers.text("reason").orElse(null));
    }
}
