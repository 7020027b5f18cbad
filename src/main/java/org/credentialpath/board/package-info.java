/** What facilitators and coordinators see of many people at once: boards and rosters of cohorts, messages, workload. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "record",
            "people",
            "engine",
            "program",
            "notification",
            "page",
            "cases",
            "cohort"
        })
@NullMarked
package org.credentialpath.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
