/** Requests for a place, eligibility, the seats of cohorts, and who leads them. */
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
package org.credentialpath.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
