package org.credentialpath.document;

import static org.credentialpath.document.UploadRefused.Cause.BROKEN;
import static org.credentialpath.document.UploadRefused.Cause.DISGUISED;
import static org.credentialpath.document.UploadRefused.Cause.MACROS;
import static org.credentialpath.document.UploadRefused.Cause.PASSWORD_PROTECTED;
import static org.credentialpath.document.UploadRefused.Cause.UNPACKS_TOO_BIG;
import static org.credentialpath.document.UploadRefused.Cause.VIRUS;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** DOCX and ODT are packed folders: what is in them is counted as it unpacks, whatever the packing list claims. */
final class ZipCheck {

    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final long MOST_RATIO = 200;
    private static final long SMALL = 4L << 20;
    private static final int LONGEST_LIST = 1 << 20;

    private final Received file;
    private final FileKind kind;
    private long unpacked;

    ZipCheck(Received file, FileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.file().toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw file.refused(UNPACKS_TOO_BIG);
            }
            promised(zip);
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.stream().anyMatch(ZipCheck::isMacro)) {
                throw file.refused(MACROS);
            }
            for (ZipEntry entry : entries) {
                unpack(zip, entry);
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw file.refused(locked ? PASSWORD_PROTECTED : BROKEN);
        } catch (java.io.EOFException | IllegalArgumentException e) {
            throw file.refused(BROKEN);
        }
    }

    private void promised(ZipFile zip) throws IOException {
        if (kind == FileKind.ODT) {
            if (!text(zip, "mimetype").strip().equals(kind.mediaType())) {
                throw file.refused(DISGUISED);
            }
            if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
                throw file.refused(PASSWORD_PROTECTED);
            }
        } else {
            String types = text(zip, "[Content_Types].xml");
            if (types.isEmpty() || zip.getEntry("word/document.xml") == null) {
                throw file.refused(DISGUISED);
            }
            if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw file.refused(MACROS);
            }
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        long before = unpacked;
        long packed = Math.max(entry.getCompressedSize(), 1);
        try (InputStream content = new Counted(zip.getInputStream(entry), before, packed)) {
            if (TestVirus.isIn(content)) {
                throw file.refused(VIRUS);
            }
        }
    }

    private String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream in = entry == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    /** Stops reading as soon as too much has come out. */
    private final class Counted extends FilterInputStream {

        private final long before;
        private final long packed;

        Counted(InputStream in, long before, long packed) {
            super(in);
            this.before = before;
            this.packed = packed;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            unpacked += Math.max(read, 0);
            long entry = unpacked - before;
            if (unpacked > MOST_UNPACKED || (entry > SMALL && entry / packed > MOST_RATIO)) {
                throw file.refused(UNPACKS_TOO_BIG);
            }
            return read;
        }
    }
}
