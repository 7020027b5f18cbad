/** Requests for a place, eligibility, cohorts, meetings, attendance and growth hours. */
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
