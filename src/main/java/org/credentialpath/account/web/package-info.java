/** Pages of accounts. */
@NullMarked
package org.credentialpath.account.web;

import org.jspecify.annotations.NullMarked;
