package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The harmless file by which everybody may try whether viruses are noticed (EICAR). */
final class TestVirus {

    // In two halves, so that no virus scanner takes this program for one.
    private static final byte[] MARK = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.ISO_8859_1);

    private TestVirus() {}

    static boolean isIn(InputStream content) throws IOException {
        byte[] buffer = new byte[65_536];
        int kept = 0;
        int read;
        while ((read = content.read(buffer, kept, buffer.length - kept)) >= 0) {
            int filled = kept + read;
            if (isIn(buffer, filled)) {
                return true;
            }
            kept = Math.min(filled, MARK.length - 1);
            System.arraycopy(buffer, filled - kept, buffer, 0, kept);
        }
        return false;
    }

    private static boolean isIn(byte[] buffer, int length) {
        for (int from = 0; from <= length - MARK.length; from++) {
            int same = 0;
            while (same < MARK.length && buffer[from + same] == MARK[same]) {
                same++;
            }
            if (same == MARK.length) {
                return true;
            }
        }
        return false;
    }
}
