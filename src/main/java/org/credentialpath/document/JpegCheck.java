package org.credentialpath.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** A JPEG must go on to its end mark; what a phone puts behind that does not matter. */
final class JpegCheck {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegCheck() {}

    static void check(Received file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file.open()))) {
            in.skipNBytes(2);
            boolean scanned = false;
            int marker = marker(in, false);
            while (marker != END) {
                scanned |= marker == SCAN;
                boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
                if (!alone) {
                    in.skipNBytes(Math.max(in.readUnsignedShort() - 2, 0));
                }
                marker = marker(in, marker == SCAN);
            }
            if (!scanned) {
                throw file.refused(UploadRefused.Cause.BROKEN);
            }
        } catch (EOFException e) {
            throw file.refused(UploadRefused.Cause.BROKEN);
        }
    }

    // Within the picture's data any byte may come; between segments only marks.
    private static int marker(DataInputStream in, boolean data) throws IOException {
        int before = in.readUnsignedByte();
        while (true) {
            int now = in.readUnsignedByte();
            boolean mark = before == 0xFF && now != 0xFF && now != 0x00;
            boolean restart = now >= 0xD0 && now <= 0xD7;
            if (mark && !(data && restart)) {
                return now;
            }
            before = now;
        }
    }
}
