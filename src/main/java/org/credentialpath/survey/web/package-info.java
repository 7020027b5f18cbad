/** Pages of family surveys: for candidates, for staff, and for the families themselves. */
@NullMarked
package org.credentialpath.survey.web;

import org.jspecify.annotations.NullMarked;
