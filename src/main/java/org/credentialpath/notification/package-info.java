/** Notices: templates, calendar invitations, the outbox and the worker that sends it. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people", "document", "engine", "program", "page"})
@NullMarked
package org.credentialpath.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
