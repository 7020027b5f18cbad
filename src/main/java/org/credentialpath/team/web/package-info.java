/** The pages and forms of teams. */
@NullMarked
package org.credentialpath.team.web;

import org.jspecify.annotations.NullMarked;
