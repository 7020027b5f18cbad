package org.credentialpath.course;

import java.util.List;

/** A rule of courses refused what was asked for; the field and the message key say where and why. */
public class CourseRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    private CourseRefused(String field, String why, Object... arguments) {
        super(field + ": " + why);
        this.field = field;
        this.messageKey = "course.refused." + why;
        this.arguments = List.of(arguments);
    }

    /** @param why the last part of the message key, {@code course.refused.<why>} */
    public static CourseRefused at(String field, String why, Object... arguments) {
        return new CourseRefused(field, why, arguments);
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
