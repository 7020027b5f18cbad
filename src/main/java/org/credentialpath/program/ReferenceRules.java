package org.credentialpath.program;

import java.util.Set;

/** The models, forms and limits a program names, and those its models name, are there. */
final class ReferenceRules {

    private static final Set<String> PARTS = Set.of("request", "cohort", "meeting", "case");

    private final Packet packet;
    private final References references;
    private final Notes notes;

    ReferenceRules(Packet packet, References references, Notes notes) {
        this.packet = packet;
        this.references = references;
        this.notes = notes;
    }

    void check() {
        packet.forms().forEach((slot, form) -> {
            if (!references.hasForm(form)) {
                notes.fault("There is no form \"" + form + "\".", "Add forms/" + form + ".form.", "forms", slot);
            }
        });
        packet.models().forEach(this::checkModel);
    }

    private void checkModel(String part, String model) {
        if (!PARTS.contains(part)) {
            notes.fault("No part of the way is called \"" + part + "\".", Closest.to(part, PARTS), "models", part);
        }
        ModelText.of(model, references).ifPresent(text -> checkNames(part, model, text));
    }

    private void checkNames(String part, String model, ModelText text) {
        for (String slot : text.slots()) {
            if (!packet.forms().containsKey(slot) && !references.hasForm(slot)) {
                notes.fault(
                        "The model \"" + model + "\" asks for the form \"" + slot + "\", and there is none.",
                        "Add forms/" + slot + ".form, or name another one under forms.",
                        "models",
                        part);
            }
        }
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
}
