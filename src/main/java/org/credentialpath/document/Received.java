package org.credentialpath.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload on its way in, in a temporary file that goes away when this is closed. */
final class Received implements AutoCloseable {

    private static final int HEAD = 4096;

    private final Path file;
    private final String name;
    private final String sha256;
    private final long bytes;

    private Received(Path file, String name, String sha256, long bytes) {
        this.file = file;
        this.name = name;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** @throws UploadRefused when there is nothing in it or more than the limit; no more than that is ever read */
    static Received from(InputStream content, String name, long limit) throws IOException {
        Path file = Files.createTempFile("upload", null);
        try {
            MessageDigest digest = digest();
            long bytes = copy(content, file, digest, limit);
            if (bytes == 0) {
                throw new UploadRefused(UploadRefused.Cause.EMPTY, name);
            }
            if (bytes > limit) {
                throw UploadRefused.tooBig(name, limit);
            }
            return new Received(file, name, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw rethrown(e);
        }
    }

    /** Of everything that is left in the stream, in hex. */
    static String sha256(InputStream content) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[65_536];
        int read;
        while ((read = content.read(buffer)) >= 0) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException rethrown(Exception e) {
        return e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
    }

    private static long copy(InputStream content, Path file, MessageDigest digest, long limit) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[65_536];
        try (OutputStream out = Files.newOutputStream(file)) {
            int read;
            while (bytes <= limit && (read = content.read(buffer)) >= 0) {
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    Path file() {
        return file;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        }
    }

    UploadRefused refused(UploadRefused.Cause cause) {
        return new UploadRefused(cause, name);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
