/** The pages of requests and cohorts. */
@NullMarked
package org.credentialpath.cohort.web;

import org.jspecify.annotations.NullMarked;
