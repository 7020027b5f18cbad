package org.credentialpath.form;

import java.util.UUID;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is filled in.
 *
 * @param form the form's id
 * @param slot what the form is for, which finds its command; a program may fill a slot with a form of its own
 * @param key the aggregate it is about: the run's business key, or for a form that starts something the key it will have
 * @param task the task it does, null for a form that starts something
 * @param person who fills it in
 */
public record FormPlace(
        String form, String slot, UUID key, @Nullable TaskRef task, PersonId person) {

    public static FormPlace start(String form, UUID key, PersonId person) {
        return new FormPlace(form, form, key, null, person);
    }

    public static FormPlace task(String form, UUID key, TaskRef task, PersonId person) {
        return new FormPlace(form, form, key, task, person);
    }

    /** The same place, where the form fills this slot. */
    public FormPlace inSlot(String name) {
        return new FormPlace(form, name, key, task, person);
    }
}
