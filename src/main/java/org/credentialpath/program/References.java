package org.credentialpath.program;

import java.util.Optional;

/** What programs refer to by name. */
interface References {

    boolean hasForm(String form);

    /** The text of the model's file; empty when there is no such model. */
    Optional<String> model(String model);
}
