package org.credentialpath.engine;

import org.credentialpath.shared.PersonId;

/** Told to the features: a person does a task. */
public interface TaskDone {

    /** In the transaction in which it is done, before it is gone. */
    void done(OpenTask task, PersonId by);
}
