/** Steers and serves the models self-paced-course and course-product. */
@NullMarked
package org.credentialpath.course.process;

import org.jspecify.annotations.NullMarked;
