/** Proves that the record is whole and mends the read model of open tasks, from a page or from the command line. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "engine", "page"})
@NullMarked
package org.credentialpath.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
