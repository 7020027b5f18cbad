package org.credentialpath.form;

import java.util.UUID;
import org.credentialpath.engine.TaskRef;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A form that passed its own checks.
 *
 * @param form the form's id
 * @param key the aggregate it is about: the run's business key
 * @param task the task it does, null for a form that starts something
 * @param by who sends it
 */
public record Submission(String form, UUID key, @Nullable TaskRef task, PersonId by, Answers answers) {}
