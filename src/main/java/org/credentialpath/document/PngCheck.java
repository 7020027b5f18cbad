package org.credentialpath.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A PNG must begin with its header chunk and go on to its end chunk. */
final class PngCheck {

    private static final int CHECKSUM = 4;

    private PngCheck() {}

    static void check(Received file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file.open()))) {
            in.skipNBytes(8);
            String first = chunk(in);
            String chunk = first;
            while (!chunk.equals("IEND")) {
                chunk = chunk(in);
            }
            if (!first.equals("IHDR")) {
                throw file.refused(UploadRefused.Cause.BROKEN);
            }
        } catch (EOFException e) {
            throw file.refused(UploadRefused.Cause.BROKEN);
        }
    }

    private static String chunk(DataInputStream in) throws IOException {
        long length = Integer.toUnsignedLong(in.readInt());
        byte[] name = in.readNBytes(4);
        in.skipNBytes(length + CHECKSUM);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
