/** The public page of a credential and the page that checks one. */
@NullMarked
package org.credentialpath.credential.web;

import org.jspecify.annotations.NullMarked;
