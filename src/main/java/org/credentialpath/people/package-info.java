/** People and their roles, registry membership, ties and conflicts of interest, accounts and sign-in. */
@ApplicationModule(allowedDependencies = {"shared", "record"})
@NullMarked
package org.credentialpath.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
