package org.credentialpath.course;

import java.util.UUID;

/** The port of {@code course-product}. */
public interface CourseProductProcess {

    void handedIn(UUID product);

    void reviewed(UUID product, boolean met);

    boolean waitsForHandIn(UUID product);

    boolean waitsForReview(UUID product);
}
