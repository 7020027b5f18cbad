/** CredentialPath: from a place in a cohort to a credential anybody can check. */
@NullMarked
package org.credentialpath;

import org.jspecify.annotations.NullMarked;
