package org.credentialpath.program;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The models, forms, notices and limits a program names, and those its models name, are there and in order. */
final class ReferenceRules {

    private static final Set<String> PARTS = Set.of("request", "cohort", "meeting", "case", "renewal");
    private static final String COHORT = "cohort";
    private static final String RENEWAL = "renewal";

    private final Packet packet;
    private final References references;
    private final Notes notes;
    private final Map<String, ModelText> models = new TreeMap<>();

    ReferenceRules(Packet packet, References references, Notes notes) {
        this.packet = packet;
        this.references = references;
        this.notes = notes;
    }

    void check() {
        packet.models().forEach(this::checkModel);
        checkNotices();
        new FormRules(packet, references, notes, slots()).check();
        if (models.size() == packet.models().size()) {
            new StepRules(packet, withUsual(), notes).check();
        }
    }

    // A program that names no model for its cohorts or renewals has the usual one.
    private Map<String, ModelText> withUsual() {
        Map<String, ModelText> all = new TreeMap<>(models);
        if (packet.hasCohort()) {
            addUsual(COHORT, all);
        }
        if (packet.hasRenewal()) {
            addUsual(RENEWAL, all);
        }
        return all;
    }

    private void addUsual(String part, Map<String, ModelText> all) {
        if (!all.containsKey(part)) {
            ModelText.of(part, references).ifPresent(text -> all.put(part, text));
        }
    }

    private void checkModel(String part, String model) {
        if (!PARTS.contains(part)) {
            notes.fault("No part of the way is called \"" + part + "\".", Closest.to(part, PARTS), "models", part);
        }
        ModelText.of(model, references)
                .ifPresentOrElse(
                        text -> checkNames(part, model, text),
                        () -> notes.fault(
                                "There is no model \"" + model + "\".",
                                "Add processes/" + model + ".bpmn, or name another one.",
                                "models",
                                part));
        references
                .modelFaults(model)
                .forEach(fault -> notes.fault(
                        "The model \"" + model + "\" cannot be used: " + fault, "Change the model.", "models", part));
    }

    private void checkNames(String part, String model, ModelText text) {
        models.put(part, text);
        for (String called : text.missing()) {
            notes.fault(
                    "The model \"" + model + "\" calls the model \"" + called + "\", and there is none.",
                    "Add processes/" + called + ".bpmn.",
                    "models",
                    part);
        }
        checkForms(part, model, text);
        checkLimits(part, model, text);
    }

    private void checkForms(String part, String model, ModelText text) {
        for (String slot : text.slots()) {
            if (!packet.forms().containsKey(slot) && !references.hasForm(slot)) {
                notes.fault(
                        "The model \"" + model + "\" asks for the form \"" + slot + "\", and there is none.",
                        "Add forms/" + slot + ".form, or name another one under forms.",
                        "models",
                        part);
            }
        }
    }

    private void checkLimits(String part, String model, ModelText text) {
        for (String limit : text.limits()) {
            if (!packet.limits().containsKey(limit)) {
                notes.fault(
                        "The model \"" + model + "\" waits for the limit \"" + limit + "\", and there is none.",
                        "Add it to defaults.yaml.",
                        "models",
                        part);
            }
        }
    }

    private void checkNotices() {
        packet.notices().forEach((usual, own) -> {
            if (!references.hasNotice(usual)) {
                notes.fault(
                        "Nothing ever sends the notice \"" + usual + "\".",
                        "Name a notice of the folder notices.",
                        "notices",
                        usual);
            }
            if (!references.hasNotice(own)) {
                notes.fault("There is no notice \"" + own + "\".", "Add notices/" + own + ".md.", "notices", usual);
            }
            references
                    .noticeFaults(own)
                    .forEach(fault -> notes.fault(
                            "The notice \"" + own + "\" cannot be used: " + fault,
                            "Change notices/" + own + ".md.",
                            "notices",
                            usual));
        });
    }

    private Set<String> slots() {
        Set<String> slots = new TreeSet<>();
        models.values().forEach(text -> slots.addAll(text.slots()));
        return slots;
    }
}
