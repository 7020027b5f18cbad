/** Demo mode: demo people, the mailbox page and the time machine. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "record",
            "people",
            "account",
            "document",
            "engine",
            "form",
            "program",
            "notification",
            "page",
            "cases",
            "cohort",
            "portfolio",
            "observation",
            "review",
            "credential",
            "inbox",
            "database"
        })
@NullMarked
package org.credentialpath.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
