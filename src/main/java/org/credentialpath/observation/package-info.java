/** Site visits and interviews, from the wish for one to its signed record. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "record",
            "people",
            "document",
            "engine",
            "form",
            "program",
            "notification",
            "page",
            "cases"
        })
@NullMarked
package org.credentialpath.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
