/** Appeals against decisions of the review team: filing, another panel, its ruling and what follows from it. */
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
            "cases",
            "portfolio",
            "observation",
            "review"
        })
@NullMarked
package org.credentialpath.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
