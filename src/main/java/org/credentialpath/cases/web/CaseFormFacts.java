package org.credentialpath.cases.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.cases.Cases;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.people.People;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.springframework.stereotype.Component;

/** What every form about a case shows, and how a refusal comes back to it. */
@Component
class CaseFormFacts {

    private final Cases cases;
    private final People people;
    private final Programs programs;

    CaseFormFacts(Cases cases, People people, Programs programs) {
        this.cases = cases;
        this.people = people;
        this.programs = programs;
    }

    Case file(UUID key) {
        return cases.get(new CaseId(key));
    }

    Map<String, Object> of(Case file) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.get(file.participant()).preferredName());
        facts.put("program", programs.packet(file.packet()).name());
        facts.put("due", file.portfolioDue());
        facts.put("openUntil", file.openUntil());
        facts.put("link", "/cases/" + file.id() + "/more-time");
        return facts;
    }

    /** Does the work; what the case refuses is shown at the question. */
    static void submit(String question, Runnable work) {
        try {
            work.run();
        } catch (CaseRefused refused) {
            throw new AnswersRefused(
                    question, refused.messageKey(), refused.arguments().toArray());
        }
    }
}
