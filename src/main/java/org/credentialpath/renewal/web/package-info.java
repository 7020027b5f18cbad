/** The page and the forms of renewals. */
@NullMarked
package org.credentialpath.renewal.web;

import org.jspecify.annotations.NullMarked;
