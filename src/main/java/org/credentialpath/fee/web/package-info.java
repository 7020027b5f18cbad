/** Pages of a case's fee, and of all fees that are open. */
@NullMarked
package org.credentialpath.fee.web;

import org.jspecify.annotations.NullMarked;
