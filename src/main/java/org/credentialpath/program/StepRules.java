package org.credentialpath.program;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.credentialpath.program.Packet.Unit;
import org.jspecify.annotations.Nullable;

/** The models lead through everything the program promises, and give each step to whom the program names for it. */
final class StepRules {

    private static final String USUAL = "case: credential-case";
    private static final String REVIEW = "page:review";
    private static final String VISIT = "page:visit-record";
    private static final String AGREEMENT = "agreement";
    private static final String REQUEST = "cohort-request";
    private static final String AWARD = "enterAwardDelegate";
    private static final String RENEWAL = "renewal";

    private final Packet packet;
    private final Map<String, ModelText> models;
    private final Notes notes;

    /** @param models by their part of the way */
    StepRules(Packet packet, Map<String, ModelText> models, Notes notes) {
        this.packet = packet;
        this.models = models;
        this.notes = notes;
    }

    void check() {
        checkWayIn();
        if (packet.hasCohort()) {
            checkDoer(packet.cohort().ledBy(), "page:attendance", "cohort", "led-by");
        }
        if (packet.hasCourse()) {
            checkLeads("form:product-hand-in", "asks for a product", "course", "case: self-paced-course");
            checkDoer(packet.course().ledBy(), "form:product-review", "course", "led-by");
        }
        if (packet.hasTeam()) {
            checkLeads("form:team-selection", "selects teams", "team", "request: team-application");
        }
        if (packet.hasPathway()) {
            checkLeads("form:level-evidence", "asks for evidence", "pathway", "case: stacked-pathway");
            checkDoer(packet.pathway().verifiedBy(), "form:evidence-check", "pathway", "verified-by");
            checkDoer(packet.pathway().creditBy(), "form:academic-credit", "pathway", "credit-by");
        }
        if (packet.hasReview()) {
            checkLeads(REVIEW, "reviews anything", "review", USUAL);
            checkDoer(packet.review().by(), REVIEW, "review", "by");
            checkDoer(packet.review().decidedBy(), "form:team-decision", "review", "decided-by");
        }
        if (packet.hasVisit()) {
            checkLeads(VISIT, "visits anybody", "visit", USUAL);
            checkDoer(packet.visit().by(), VISIT, "visit", "by");
        }
        if (packet.hasRenewal()) {
            checkDoer(packet.renewal().decidedBy(), "form:renewal-decision", RENEWAL, "decided-by");
        }
        checkAward();
    }

    // A renewal needs an award before it.
    private void checkAward() {
        boolean reached = models.entrySet().stream()
                .filter(model -> !model.getKey().equals(RENEWAL))
                .anyMatch(model -> model.getValue().work().contains(AWARD));
        if (packet.hasAward() && !reached) {
            notes.fault(
                    "Nobody can reach this award: no model of the program awards anything.",
                    "Name a model that does, such as \"case: credential-case\".",
                    "award");
        }
    }

    private void checkWayIn() {
        if (packet.hasCohort()
                && packet.unit() == Unit.PERSON
                && !packet.models().containsKey("request")) {
            notes.fault(
                    "Nobody can ask for a place: no model leads to it.",
                    "Add \"request: cohort-request\" to models.",
                    "models");
        }
        if (asks(REQUEST) && !packet.hasCohort()) {
            notes.fault(
                    "The way in leads to a cohort, and the program has none.", "Add a cohort.", "models", "request");
        }
        if (asks(AGREEMENT) && !packet.hasAgreement()) {
            notes.fault(
                    "People are to sign an agreement, and the program has none.",
                    "Add an agreement with version, title and clauses.",
                    "models",
                    "request");
        }
    }

    private boolean asks(String slot) {
        return texts().anyMatch(text -> text.slots().contains(slot));
    }

    private void checkLeads(String step, String does, String section, String usual) {
        if (doer(step) == null) {
            notes.fault(
                    "No model of the program " + does + ".",
                    "Name a case model that does, such as \"" + usual + "\", or remove " + section + ".",
                    section);
        }
    }

    private void checkDoer(String role, String step, Object... path) {
        String doer = doer(step);
        if (doer != null && !doer.equals(role)) {
            notes.fault(
                    "The models give this to the role \"" + doer + "\", not to \"" + role + "\".",
                    "Write " + doer + ", or name a model of your own that gives the step to " + role + ".",
                    path);
        }
    }

    private @Nullable String doer(String step) {
        return texts().map(text -> text.doers().get(step))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<ModelText> texts() {
        return models.values().stream();
    }
}
