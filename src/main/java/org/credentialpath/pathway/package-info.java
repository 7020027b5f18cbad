/** Stacked pathways: levels, the evidence for them, feedback from the workplace, and academic credit decided apart. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "record",
            "people",
            "document",
            "badge",
            "engine",
            "form",
            "program",
            "notification",
            "page",
            "cases",
            "credential"
        })
@NullMarked
package org.credentialpath.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
