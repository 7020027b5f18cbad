package org.credentialpath.form;

import java.util.UUID;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a form is filled in.
 *
 * @param form the form's id
 * @param key the aggregate it is about: the run's business key, or for a form that starts something the key it will have
 * @param task the task it does, null for a form that starts something
 * @param person who fills it in
 */
public record FormPlace(String form, UUID key, @Nullable TaskRef task, PersonId person) {

    public static FormPlace start(String form, UUID key, PersonId person) {
        return new FormPlace(form, key, null, person);
    }

    public static FormPlace task(String form, UUID key, TaskRef task, PersonId person) {
        return new FormPlace(form, key, task, person);
    }
}
