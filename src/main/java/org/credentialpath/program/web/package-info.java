/** The settings: programs with their limits and values, and the days the institution is closed. */
@NullMarked
package org.credentialpath.program.web;

import org.jspecify.annotations.NullMarked;
