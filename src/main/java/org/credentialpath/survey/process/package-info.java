/** Connects family surveys with their model. */
@NullMarked
package org.credentialpath.survey.process;

import org.jspecify.annotations.NullMarked;
