package org.credentialpath.program;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the program catalog.
 *
 * @param location a folder whose *.yaml files are programs beside the built-in ones, with their forms in forms/ below it;
 *     a file named like a built-in one takes its place
 */
@ConfigurationProperties("credentialpath.programs")
record ProgramSettings(@Nullable Path location) {}
