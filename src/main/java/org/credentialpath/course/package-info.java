/** Self-paced courses: sessions, registration, products, one-to-one help and the form for credit. */
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
            "fee",
            "credential"
        })
@NullMarked
package org.credentialpath.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
