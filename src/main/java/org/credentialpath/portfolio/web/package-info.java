/** The pages of a portfolio. */
@NullMarked
package org.credentialpath.portfolio.web;

import org.jspecify.annotations.NullMarked;
