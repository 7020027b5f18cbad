package org.credentialpath.document;

import static org.credentialpath.document.UploadRefused.Cause.DISGUISED;
import static org.credentialpath.document.UploadRefused.Cause.VIRUS;
import static org.credentialpath.document.UploadRefused.Cause.WRONG_TYPE;

import java.io.IOException;
import java.io.InputStream;

/** Whether a file is what its name says, whole, and harmless as far as that shows without a virus scanner. */
final class ContentCheck {

    private ContentCheck() {}

    /** @throws UploadRefused with the one exact cause */
    static FileKind check(Received file) throws IOException {
        FileKind kind = FileKind.promisedBy(file.name()).orElseThrow(() -> file.refused(WRONG_TYPE));
        Head head = new Head(file.head());
        if (kind == FileKind.DOCX && head.isOldOffice()) {
            throw file.refused(UploadRefused.Cause.PASSWORD_PROTECTED);
        }
        if (!head.looksLike(kind)) {
            throw file.refused(DISGUISED);
        }
        structure(kind, file);
        try (InputStream content = file.open()) {
            if (TestVirus.isIn(content)) {
                throw file.refused(VIRUS);
            }
        }
        return kind;
    }

    private static void structure(FileKind kind, Received file) throws IOException {
        switch (kind) {
            case PDF -> PdfCheck.check(file);
            case DOCX, ODT -> new ZipCheck(file, kind).check();
            case JPG -> JpegCheck.check(file);
            case PNG -> PngCheck.check(file);
            case HEIC, MP4, MOV -> BoxCheck.check(file);
            case TXT, JSON -> TextCheck.check(file);
        }
    }
}
