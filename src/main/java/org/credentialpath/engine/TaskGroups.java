package org.credentialpath.engine;

import java.util.Set;

/** Asked of the features: the groups that could really do a task, where there are others than its model names (rule 41). */
public interface TaskGroups {

    /** Empty where only those whom the model names can do it. */
    Set<String> able(OpenTask task);
}
