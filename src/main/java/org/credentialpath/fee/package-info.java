/** Fees: an append-only ledger of what was charged, paid, waived and refunded for a case. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "program", "notification", "page", "cases"})
@NullMarked
package org.credentialpath.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
