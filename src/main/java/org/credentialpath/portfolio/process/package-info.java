/** Connects portfolios with their model. */
@NullMarked
package org.credentialpath.portfolio.process;

import org.jspecify.annotations.NullMarked;
