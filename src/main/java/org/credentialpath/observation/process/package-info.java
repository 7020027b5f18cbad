/** Steers and serves the model site-observation. */
@NullMarked
package org.credentialpath.observation.process;

import org.jspecify.annotations.NullMarked;
