/** The tasklist, the page of a case, and the one next thing each person has to do. */
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
            "cohort",
            "meeting",
            "portfolio",
            "observation",
            "review",
            "credential"
        })
@NullMarked
package org.credentialpath.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
