/** Steers and serves the models of stacked pathways. */
@NullMarked
package org.credentialpath.pathway.process;

import org.jspecify.annotations.NullMarked;
