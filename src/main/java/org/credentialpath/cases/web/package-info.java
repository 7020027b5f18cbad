/** Pages and forms of a case: withdrawal, more time, how to go on. */
@NullMarked
package org.credentialpath.cases.web;

import org.jspecify.annotations.NullMarked;
