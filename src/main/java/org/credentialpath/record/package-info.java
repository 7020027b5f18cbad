/** The append-only evidence record: every act, written in the act's own transaction and chained per case. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.credentialpath.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
