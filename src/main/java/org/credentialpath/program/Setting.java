package org.credentialpath.program;

import org.jspecify.annotations.Nullable;

/**
 * One value of a program, as it is shown to those who may change the file.
 *
 * @param path of the value in the file, such as {@code cohort.min}
 * @param source where it is published, null when it is a default to be confirmed by the program owner
 * @param own whether the program's own file sets it, rather than the defaults
 */
public record Setting(String path, String value, @Nullable String source, boolean own) {}
