/** Hands out uploaded contents. */
@NullMarked
package org.credentialpath.document.web;

import org.jspecify.annotations.NullMarked;
