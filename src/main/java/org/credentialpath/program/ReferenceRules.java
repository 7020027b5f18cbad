package org.credentialpath.program;

import java.util.Set;

/** The forms a program names are there. */
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
        packet.models().forEach((part, model) -> {
            if (!PARTS.contains(part)) {
                notes.fault("No part of the way is called \"" + part + "\".", Closest.to(part, PARTS), "models", part);
            }
        });
    }
}
