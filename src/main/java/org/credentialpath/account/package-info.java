/** Pages of accounts: sign-in, sign-up and set-up, one's own profile, and the list of people. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "page"})
@NullMarked
package org.credentialpath.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
