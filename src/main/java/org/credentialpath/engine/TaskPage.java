package org.credentialpath.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the following page, null on the last */
public record TaskPage(List<OpenTask> tasks, @Nullable String next) {}
