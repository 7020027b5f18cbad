/** Pages and forms of visits. */
@NullMarked
package org.credentialpath.observation.web;

import org.jspecify.annotations.NullMarked;
