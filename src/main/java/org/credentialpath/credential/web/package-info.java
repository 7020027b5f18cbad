/** The pages of credentials: the holder's own, the public one, the check of a number, and staff's list. */
@NullMarked
package org.credentialpath.credential.web;

import org.jspecify.annotations.NullMarked;
