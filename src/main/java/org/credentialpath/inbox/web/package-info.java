/** The tasklist, the page of one task, the page of one case, and the start page of everybody signed in. */
@NullMarked
package org.credentialpath.inbox.web;

import org.jspecify.annotations.NullMarked;
