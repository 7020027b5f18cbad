/** Connects appeals with their model. */
@NullMarked
package org.credentialpath.appeal.process;

import org.jspecify.annotations.NullMarked;
