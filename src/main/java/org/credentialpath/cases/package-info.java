/** The case: one person's or team's way through a program, with hold, extension, transfer and withdrawal. */
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
            "page"
        })
@NullMarked
package org.credentialpath.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
