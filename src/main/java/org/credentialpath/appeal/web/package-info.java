/** Pages and forms of appeals. */
@NullMarked
package org.credentialpath.appeal.web;

import org.jspecify.annotations.NullMarked;
