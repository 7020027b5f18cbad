package org.credentialpath.course;

import org.credentialpath.shared.Refused;

/** A rule of courses refused what was asked for; the field and the message key say where and why. */
public class CourseRefused extends Refused {

    private CourseRefused(String field, String why, Object... arguments) {
        super("course", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code course.refused.<why>} */
    public static CourseRefused at(String field, String why, Object... arguments) {
        return new CourseRefused(field, why, arguments);
    }
}
