package org.credentialpath.renewal.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.form.Answers;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.form.FormCommand;
import org.credentialpath.form.Submission;
import org.credentialpath.renewal.Renewal;
import org.credentialpath.renewal.RenewalApplication;
import org.credentialpath.renewal.RenewalFiling;
import org.credentialpath.renewal.RenewalTraining;
import org.credentialpath.shared.Hours;
import org.springframework.stereotype.Component;

/** Files a renewal, or what was missing in it (form 20). */
@Component
class RenewalApplicationCommand implements FormCommand {

    private final RenewalFormFacts facts;
    private final RenewalFiling filing;
    private final RenewalWords words;

    RenewalApplicationCommand(RenewalFormFacts facts, RenewalFiling filing, RenewalWords words) {
        this.facts = facts;
        this.filing = filing;
        this.words = words;
    }

    @Override
    public String form() {
        return "renewal-application";
    }

    @Override
    public Map<String, Object> facts(UUID key) {
        Renewal renewal = facts.renewal(key);
        Map<String, Object> all = facts.of(renewal);
        renewal.last().ifPresent(before -> {
            all.put("roleNow", before.roleNow());
            all.put("reflection", before.reflection());
            all.put(
                    "trainings",
                    before.trainings().stream()
                            .map(RenewalApplicationCommand::typed)
                            .toList());
            RenewalApplication.Decision decision = before.decision();
            if (decision != null) {
                all.put("feedback", decision.missing());
            }
        });
        return all;
    }

    @Override
    public Set<String> keys() {
        return Set.of("roleNow", "trainings", "files", "reflection", "signature");
    }

    @Override
    public Optional<String> confirmation(UUID key) {
        return Optional.of("/renewals/" + key);
    }

    @Override
    public void submit(Submission sent) {
        Answers answers = sent.answers();
        var wish = new RenewalFiling.Wish(
                answers.required("roleNow"),
                answers.rows("trainings").stream()
                        .map(RenewalApplicationCommand::training)
                        .toList(),
                answers.files("files"),
                answers.text("reflection").orElse(""),
                answers.required("signature"));
        words.refusing(() -> filing.file(sent.key(), sent.by(), wish));
    }

    private static RenewalTraining training(Answers row) {
        BigDecimal typed = row.number("hours").orElseThrow();
        try {
            return new RenewalTraining(
                    row.required("title"), row.date("completed").orElseThrow(), Hours.of(typed));
        } catch (ArithmeticException e) {
            throw new AnswersRefused("trainings", "renewal.refused.quarters", typed.toPlainString());
        }
    }

    private static Map<String, Object> typed(RenewalTraining training) {
        return Map.of(
                "title", training.title(),
                "completed", training.completed(),
                "hours", training.hours().toNumber());
    }
}
