package org.credentialpath.database;

import java.nio.file.Path;

/** Another running application keeps its data in this folder. */
final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("Another CredentialPath is running on the data in " + folder + ".");
    }
}
