package org.credentialpath;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what they declare, and never each other's insides. */
class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(CredentialPathApplication.class).verify();
    }
}
