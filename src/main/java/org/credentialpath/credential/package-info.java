/** Awards: number, certificate, the public register and the notice to the holder. */
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
            "portfolio"
        })
@NullMarked
package org.credentialpath.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
