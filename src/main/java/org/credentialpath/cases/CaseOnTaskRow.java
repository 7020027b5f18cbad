package org.credentialpath.cases;

import org.credentialpath.engine.TaskFacts.Facts;
import org.credentialpath.people.People;
import org.credentialpath.shared.CaseId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the row of a task shows of the case the task is about. */
@Component
public class CaseOnTaskRow {

    private final Cases cases;
    private final People people;

    // Lazy, because the engine asks for these facts and cases start runs in the engine.
    CaseOnTaskRow(@Lazy Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    /** The case, its candidate, its program and its cohort. */
    public Facts of(CaseId id) {
        return of(cases.get(id));
    }

    Facts of(Case file) {
        return new Facts(
                file.id(),
                people.get(file.participant()).preferredName(),
                file.participant(),
                file.packet().program(),
                file.cohort());
    }
}
