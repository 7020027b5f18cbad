/** Ids, the one clock, the calendar of business days, money and hours: small types every module may use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.credentialpath.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
