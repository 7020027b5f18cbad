/** Review rounds: assignments, Met / Not Met, disagreement, and the review team's decision. */
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
            "survey"
        })
@NullMarked
package org.credentialpath.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
