/** Pages and forms of meetings, attendance and growth hours. */
@NullMarked
package org.credentialpath.meeting.web;

import org.jspecify.annotations.NullMarked;
