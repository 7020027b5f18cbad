package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import org.credentialpath.engine.Feel;
import org.credentialpath.engine.FeelRefused;
import org.credentialpath.shared.Hours;
import org.jspecify.annotations.Nullable;

/** Every rule of eligibility can be answered with the facts there are. */
final class EligibilityRules {

    private final Eligibility eligibility;
    private final Feel feel;
    private final Notes notes;
    private final Map<String, Object> facts;

    EligibilityRules(Eligibility eligibility, Feel feel, Notes notes) {
        this.eligibility = eligibility;
        this.feel = feel;
        this.notes = notes;
        this.facts = EligibilityFacts.sample(eligibility);
    }

    void check() {
        notes.unique(eligibility.trainings(), Eligibility.Training::id, "id", "eligibility", "trainings");
        notes.unique(eligibility.rules(), Eligibility.Rule::id, "id", "eligibility", "rules");
        notes.unique(eligibility.facts(), Eligibility.Fact::name, "name", "eligibility", "facts");
        checkTrainings();
        checkFacts();
        for (int i = 0; i < eligibility.rules().size(); i++) {
            Eligibility.Rule rule = eligibility.rules().get(i);
            checkFeel(rule.met(), i, "met");
            checkFeel(rule.conditional(), i, "conditional");
            checkFeel(rule.doubtful(), i, "doubtful");
        }
    }

    private void checkTrainings() {
        List<Eligibility.Training> trainings = eligibility.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            if (trainings.get(i).hours().compareTo(Hours.ZERO) <= 0) {
                notes.fault(
                        "A training without hours is complete before it begins.",
                        "It should have more than 0 hours.",
                        "eligibility",
                        "trainings",
                        i,
                        "hours");
            }
        }
    }

    private void checkFacts() {
        List<Eligibility.Fact> own = eligibility.facts();
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i).name();
            if (!name.matches("[a-z][A-Za-z0-9]*") || EligibilityFacts.NAMES.contains(name)) {
                notes.fault(
                        "\"" + name + "\" cannot name a fact of this program.",
                        "Use a name likeThis that is none of " + String.join(", ", EligibilityFacts.NAMES) + ".",
                        "eligibility",
                        "facts",
                        i,
                        "name");
            }
        }
    }

    private void checkFeel(@Nullable String expression, int rule, String key) {
        if (expression == null || expression.isEmpty()) {
            return;
        }
        String known = "Known facts are " + String.join(", ", facts.keySet()) + ".";
        for (String name : FeelNames.in(expression)) {
            if (!facts.containsKey(name)) {
                notes.fault(
                        "There is no fact \"" + name + "\".",
                        Closest.to(name, facts.keySet()),
                        "eligibility",
                        "rules",
                        rule,
                        key);
                return;
            }
        }
        try {
            if (!(feel.evaluate(expression, facts) instanceof Boolean)) {
                notes.fault("This is neither true nor false.", known, "eligibility", "rules", rule, key);
            }
        } catch (FeelRefused e) {
            notes.fault("This cannot be answered: " + e.getMessage() + ".", known, "eligibility", "rules", rule, key);
        }
    }
}
