/** Renders and validates .form files on the server and hands the answers to a feature's command. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "engine", "document", "page"})
@NullMarked
package org.credentialpath.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
