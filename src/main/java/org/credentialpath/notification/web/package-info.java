/** What staff see of mail that could not be sent. */
@NullMarked
package org.credentialpath.notification.web;

import org.jspecify.annotations.NullMarked;
