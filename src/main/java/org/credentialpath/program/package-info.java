/** The catalog of programs: loads, checks and freezes processes/programs/*.yaml. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "engine", "form", "page"})
@NullMarked
package org.credentialpath.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
