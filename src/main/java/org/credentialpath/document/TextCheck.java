package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;

/** Plain text has no control characters but line ends, tabs and form feeds. */
final class TextCheck {

    private TextCheck() {}

    static void check(Received file) throws IOException {
        byte[] buffer = new byte[65_536];
        try (InputStream in = file.open()) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                for (int i = 0; i < read; i++) {
                    int letter = buffer[i];
                    if (letter >= 0
                            && letter < 0x20
                            && letter != '\n'
                            && letter != '\r'
                            && letter != '\t'
                            && letter != '\f') {
                        throw file.refused(UploadRefused.Cause.DISGUISED);
                    }
                }
            }
        }
    }
}
