package org.credentialpath.program;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A form of the program's own can be shown, fills a slot there is, and asks for what its step needs. */
final class FormRules {

    /** The form whose answers the rules of eligibility read. */
    private static final String REQUEST = "cohort-request";

    private final Packet packet;
    private final References references;
    private final Notes notes;
    private final Set<String> slots;

    /** @param slots the forms the program's models ask for */
    FormRules(Packet packet, References references, Notes notes, Set<String> slots) {
        this.packet = packet;
        this.references = references;
        this.notes = notes;
        this.slots = slots;
    }

    void check() {
        packet.forms().forEach((slot, form) -> {
            // Some forms are asked for by pages and not by models; those come with the house.
            if (!slots.contains(slot) && !references.hasForm(slot)) {
                notes.fault("No step asks for the form \"" + slot + "\".", Closest.to(slot, slots), "forms", slot);
            }
            if (!references.hasForm(form)) {
                notes.fault("There is no form \"" + form + "\".", "Add forms/" + form + ".form.", "forms", slot);
            }
        });
        Set<String> all = new TreeSet<>(slots);
        all.addAll(packet.forms().keySet());
        all.forEach(slot -> checkForm(slot, packet.form(slot)));
        if (slots.contains(REQUEST)) {
            checkFacts(packet.form(REQUEST));
        }
    }

    private void checkForm(String slot, String form) {
        references
                .formFaults(form)
                .forEach(fault -> notes.fault(
                        "The form \"" + form + "\" cannot be used: " + fault + ".",
                        "Change forms/" + form + ".form.",
                        "forms",
                        slot));
        if (references.hasForm(form) && references.formFaults(form).isEmpty()) {
            Set<String> asked = references.asked(form);
            references.needed(slot).stream()
                    .filter(key -> !asked.contains(key))
                    .forEach(key -> notes.fault(
                            "The form \"" + form + "\" does not ask for \"" + key + "\", which its step needs.",
                            "Add a question with the key " + key + ", as forms/" + slot + ".form has it.",
                            "forms",
                            slot));
        }
    }

    private void checkFacts(String form) {
        Set<String> asked = references.asked(form);
        List<Eligibility.Fact> facts = packet.eligibility().facts();
        for (int i = 0; i < facts.size(); i++) {
            String name = facts.get(i).name();
            if (references.hasForm(form) && !asked.contains(name)) {
                notes.fault(
                        "Nobody is asked for the fact \"" + name + "\".",
                        "Ask for it in forms/" + form + ".form, or name another form under forms, " + REQUEST + ".",
                        "eligibility",
                        "facts",
                        i,
                        "name");
            }
        }
    }
}
