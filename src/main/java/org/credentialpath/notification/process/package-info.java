/** The step every model may use to send a notice. */
@NullMarked
package org.credentialpath.notification.process;

import org.jspecify.annotations.NullMarked;
