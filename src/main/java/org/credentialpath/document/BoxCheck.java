package org.credentialpath.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** HEIC pictures and films are made of boxes: each must be whole, and the one that describes the content there. */
final class BoxCheck {

    private BoxCheck() {}

    static void check(Received file) throws IOException {
        Set<String> boxes = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file.open()))) {
            long at = 0;
            while (at < file.bytes()) {
                long size = Integer.toUnsignedLong(in.readInt());
                boxes.add(new String(in.readNBytes(4), StandardCharsets.ISO_8859_1));
                long header = size == 1 ? 16 : 8;
                long whole = size == 1 ? in.readLong() : size == 0 ? file.bytes() - at : size;
                if (whole < header || whole > file.bytes() - at) {
                    throw file.refused(UploadRefused.Cause.BROKEN);
                }
                in.skipNBytes(whole - header);
                at += whole;
            }
        } catch (EOFException e) {
            throw file.refused(UploadRefused.Cause.BROKEN);
        }
        if (!boxes.contains("moov") && !boxes.contains("meta")) {
            throw file.refused(UploadRefused.Cause.BROKEN);
        }
    }
}
