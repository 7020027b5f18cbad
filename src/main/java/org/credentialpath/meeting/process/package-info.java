/** Steers and serves the models cohort-meeting, absence-follow-up and attendance-dispute. */
@NullMarked
package org.credentialpath.meeting.process;

import org.jspecify.annotations.NullMarked;
