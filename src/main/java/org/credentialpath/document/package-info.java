/** Uploaded content: versions, checks, scan state, and who looked. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people"})
@NullMarked
package org.credentialpath.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
