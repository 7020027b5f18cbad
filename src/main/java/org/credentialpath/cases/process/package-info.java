/** Connects cases with their models. */
@NullMarked
package org.credentialpath.cases.process;

import org.jspecify.annotations.NullMarked;
