/** The engine room: releases and their gate, runs, messages, timers and the open-task read model, without engine types outside. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people"})
@NullMarked
package org.credentialpath.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
