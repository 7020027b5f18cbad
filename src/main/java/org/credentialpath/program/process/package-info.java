/** What models may ask about deadlines. */
@NullMarked
package org.credentialpath.program.process;

import org.jspecify.annotations.NullMarked;
