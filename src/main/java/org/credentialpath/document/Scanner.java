package org.credentialpath.document;

import java.io.InputStream;

/** Looks for viruses. */
interface Scanner {

    /** What a scan can say. UNAVAILABLE also stands for a content the scanner would not read to its end. */
    enum Verdict {
        CLEAN,
        INFECTED,
        UNAVAILABLE
    }

    Verdict scan(InputStream content);
}
