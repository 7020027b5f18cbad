package org.credentialpath.cohort.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.CohortRefused;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.springframework.stereotype.Component;

/** What every form about a cohort shows, and how a refusal comes back to it. */
@Component
class CohortFormFacts {

    private final CohortCatalog cohorts;
    private final Programs programs;

    CohortFormFacts(CohortCatalog cohorts, Programs programs) {
        this.cohorts = cohorts;
        this.programs = programs;
    }

    Cohort cohort(UUID key) {
        return cohorts.get(new CohortId(key));
    }

    Map<String, Object> of(Cohort cohort) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cohort", cohort.name());
        facts.put("program", programs.packet(cohort.packet()).name());
        facts.put("link", "/cohorts/" + cohort.id());
        return facts;
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void submit(Runnable work) {
        try {
            work.run();
        } catch (CohortRefused refused) {
            throw new AnswersRefused(refused);
        }
    }
}
