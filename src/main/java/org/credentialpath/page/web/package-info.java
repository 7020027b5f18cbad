/** The start, help and error pages. */
@NullMarked
package org.credentialpath.page.web;

import org.jspecify.annotations.NullMarked;
