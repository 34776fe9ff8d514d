package io.ytterby.tracking.capture.db;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A document read part by part: one part is in memory at a time. */
final class StoredDocument extends InputStream {
    private final IntFunction<byte @Nullable []> parts;
    private byte @Nullable [] current = new byte[0];
    private int next;
    private int at;

    StoredDocument(IntFunction<byte @Nullable []> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        var bytes = bytesToRead();
        return bytes == null ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        var bytes = bytesToRead();
        if (bytes == null) return -1;
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, read);
        at += read;
        return read;
    }

    private byte @Nullable [] bytesToRead() {
        while (current != null && at == current.length) {
            current = parts.apply(next++);
            at = 0;
        }
        return current;
    }
}
