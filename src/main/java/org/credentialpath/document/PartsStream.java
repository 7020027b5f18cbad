package org.credentialpath.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a content part by part. */
final class PartsStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = new byte[0];
    private int at;
    private int next;

    /** @param parts the parts by their number, from 0; the first that is not there is the end */
    PartsStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : part[at++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        Objects.checkFromIndexSize(from, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int copied = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, from, copied);
        at += copied;
        return copied;
    }

    // Whoever asks for the middle of a film does not read its beginning.
    @Override
    public long skip(long wanted) {
        long skipped = 0;
        while (skipped < wanted && !atEnd()) {
            int step = (int) Math.min(wanted - skipped, part.length - at);
            at += step;
            skipped += step;
        }
        return skipped;
    }

    private boolean atEnd() {
        if (at < part.length) {
            return false;
        }
        part = parts.apply(next++).orElse(new byte[0]);
        at = 0;
        return part.length == 0;
    }
}
