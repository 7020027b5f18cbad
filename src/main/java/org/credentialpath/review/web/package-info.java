/** The pages and forms of reviews and decisions. */
@NullMarked
package org.credentialpath.review.web;

import org.jspecify.annotations.NullMarked;
