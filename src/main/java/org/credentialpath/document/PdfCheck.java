package org.credentialpath.document;

import static org.credentialpath.document.UploadRefused.Cause.BROKEN;
import static org.credentialpath.document.UploadRefused.Cause.PASSWORD_PROTECTED;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF must be whole and open without a password. */
final class PdfCheck {

    private static final int TAIL = 2048;

    private PdfCheck() {}

    static void check(Received file) throws IOException {
        if (!tail(file).contains("%%EOF")) {
            throw file.refused(BROKEN);
        }
        try (PDDocument pdf = Loader.loadPDF(file.file().toFile())) {
            if (pdf.getNumberOfPages() == 0) {
                throw file.refused(BROKEN);
            }
        } catch (InvalidPasswordException e) {
            throw file.refused(PASSWORD_PROTECTED);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw file.refused(BROKEN);
        }
    }

    // The library repairs a file that was cut off; a reviewer's viewer may show half of it.
    private static String tail(Received file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.file().toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }
}
