/** Gives the application its PostgreSQL: the one it is pointed at, or a real server of its own under data/. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.credentialpath.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
