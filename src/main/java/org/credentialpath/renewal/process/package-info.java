/** Steers and serves the model renewal. */
@NullMarked
package org.credentialpath.renewal.process;

import org.jspecify.annotations.NullMarked;
