/** Delegates of the model credential-award. */
@NullMarked
package org.credentialpath.credential.process;

import org.jspecify.annotations.NullMarked;
