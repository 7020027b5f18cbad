/** What the models of requests and cohorts do and are told. */
@NullMarked
package org.credentialpath.cohort.process;

import org.jspecify.annotations.NullMarked;
