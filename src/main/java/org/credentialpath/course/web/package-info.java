/** The pages and forms of self-paced courses. */
@NullMarked
package org.credentialpath.course.web;

import org.jspecify.annotations.NullMarked;
