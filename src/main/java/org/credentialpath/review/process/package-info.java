/** Connects reviews with their models. */
@NullMarked
package org.credentialpath.review.process;

import org.jspecify.annotations.NullMarked;
