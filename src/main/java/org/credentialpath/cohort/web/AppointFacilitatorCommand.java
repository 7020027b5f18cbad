package org.credentialpath.cohort.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.FacilitatorChange;
import org.credentialpath.cohort.Facilitators;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Option;
import org.credentialpath.form.Submission;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** A coordinator appoints somebody else to lead a cohort. */
@Component
class AppointFacilitatorCommand implements FormCommand {

    private final CohortFormFacts facts;
    private final Facilitators facilitators;
    private final FacilitatorChange change;

    AppointFacilitatorCommand(CohortFormFacts facts, Facilitators facilitators, FacilitatorChange change) {
        this.facts = facts;
        this.facilitators = facilitators;
        this.change = change;
    }

    @Override
    public String form() {
        return "appoint-facilitator";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Cohort cohort = facts.cohort(key);
        Map<String, Object> all = facts.of(cohort);
        facilitators.missingSince(cohort.id()).ifPresent(since -> all.put("since", BusinessCalendar.dayOf(since)));
        all.put("reason", change.reason(cohort.id()).orElse("–"));
        all.put(
                "facilitators",
                facilitators.candidates(cohort).stream()
                        .map(person -> new Option(person.id().toString(), person.legalName()))
                        .toList());
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("facilitator");
    }

    @Override
    public void submit(Submission sent) {
        CohortFormFacts.submit(() -> change.appoint(
                new CohortId(sent.key()), PersonId.of(sent.answers().required("facilitator")), sent.by()));
    }
}
