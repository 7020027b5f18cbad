/** What every page has: layout, navigation, language, what was typed and not sent, and the shared error page. */
@ApplicationModule(allowedDependencies = {"shared", "record", "people"})
@NullMarked
package org.credentialpath.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
