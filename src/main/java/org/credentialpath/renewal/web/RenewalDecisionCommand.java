package org.credentialpath.renewal.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.renewal.Renewal;
import org.credentialpath.renewal.RenewalDecisions;
import org.springframework.stereotype.Component;

/** Says Met, or Not Met with what is missing (rules 24 and 32). */
@Component
class RenewalDecisionCommand implements FormCommand {

    private final RenewalFormFacts facts;
    private final RenewalDecisions decisions;
    private final RenewalWords words;

    RenewalDecisionCommand(RenewalFormFacts facts, RenewalDecisions decisions, RenewalWords words) {
        this.facts = facts;
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public String form() {
        return "renewal-decision";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Renewal renewal = facts.renewal(key);
        Map<String, Object> all = facts.of(renewal);
        all.put("inTime", words.get(renewal.isOnTime() ? "renewal.in-time" : "renewal.late"));
        renewal.last().ifPresent(filed -> {
            all.put("attempt", filed.attempt());
            all.put("role", filed.roleNow());
            all.put("hours", filed.hours().toString());
            all.put("files", filed.files().size());
            if (!filed.reflection().isEmpty()) {
                all.put("reflection", filed.reflection());
            }
        });
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("result", "missing");
    }

    @Override
    public void submit(Submission sent) {
        boolean met = sent.answers().required("result").equals("MET");
        String missing = sent.answers().text("missing").orElse("");
        words.refusing(() -> decisions.decide(sent.key(), sent.by(), met, missing));
    }
}
