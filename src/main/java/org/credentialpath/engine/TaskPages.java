package org.credentialpath.engine;

import java.util.Optional;

/** Asked of the features: the address of the page that does a task whose form is {@code page:<name>}. */
public interface TaskPages {

    /** Empty when the page is not one of this feature's. */
    Optional<String> address(OpenTask task);
}
