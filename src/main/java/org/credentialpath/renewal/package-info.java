/** Renewals: each term of a credential after the first, filed by its holder and decided by a person. */
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
package org.credentialpath.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
