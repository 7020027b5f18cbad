/** The mailbox and the time machine, as pages. */
@NullMarked
package org.credentialpath.demo.web;

import org.jspecify.annotations.NullMarked;
