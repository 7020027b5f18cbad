/** Steers and serves the models of teams. */
@NullMarked
package org.credentialpath.team.process;

import org.jspecify.annotations.NullMarked;
