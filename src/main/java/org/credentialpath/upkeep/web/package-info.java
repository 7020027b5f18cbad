/** The page of the upkeep, for auditors and administrators. */
@NullMarked
package org.credentialpath.upkeep.web;

import org.jspecify.annotations.NullMarked;
