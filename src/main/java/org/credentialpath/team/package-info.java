/** Cohorts whose members are teams: application, selection, plan, meetings, assignments and what they make together. */
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
package org.credentialpath.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
