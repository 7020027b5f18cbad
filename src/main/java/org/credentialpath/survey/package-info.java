/** Family surveys: what families say about a candidate's work with them, as rates and never as single answers. */
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
            "cohort",
            "observation"
        })
@NullMarked
package org.credentialpath.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
