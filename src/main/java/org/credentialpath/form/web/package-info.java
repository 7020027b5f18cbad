/** Saves drafts while people type. */
@NullMarked
package org.credentialpath.form.web;

import org.jspecify.annotations.NullMarked;
