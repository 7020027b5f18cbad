/** Reads digital badges from files and says what a file shows by itself. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.credentialpath.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
