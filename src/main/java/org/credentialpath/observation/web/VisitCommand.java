package org.credentialpath.observation.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.observation.Visit;
import org.credentialpath.observation.VisitId;
import org.credentialpath.observation.VisitPlanning;
import org.credentialpath.observation.VisitRefused;
import org.credentialpath.observation.VisitView;
import org.credentialpath.observation.Visits;
import org.credentialpath.shared.PersonId;

/** A form about one visit: shows the visit's facts and puts a refusal at its field. */
abstract class VisitCommand implements FormCommand {

    private final String form;
    private final Set<String> keys;
    private final Visits visits;
    final VisitPlanning planning;
    private final VisitView view;

    VisitCommand(String form, Set<String> keys, Visits visits, VisitPlanning planning, VisitView view) {
        this.form = form;
        this.keys = keys;
        this.visits = visits;
        this.planning = planning;
        this.view = view;
    }

    abstract void act(VisitId visit, PersonId by, Answers answers);

    @Override
    public String form() {
        return form;
    }

    @Override
    public Set<String> keys() {
        return keys;
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Visit visit = visits.get(new VisitId(key));
        Map<String, Object> facts = view.facts(visit);
        more(visit, facts);
        return facts;
    }

    /** Adds what only this form shows. */
    void more(Visit visit, Map<String, Object> facts) {}

    @Override
    public void submit(Submission submission) {
        try {
            act(new VisitId(submission.key()), submission.by(), submission.answers());
        } catch (VisitRefused refused) {
            throw new AnswersRefused(refused);
        }
    }
}
