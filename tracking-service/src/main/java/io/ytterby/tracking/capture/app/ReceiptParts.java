package io.ytterby.tracking.capture.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A body on its way in: what is read through it is put down part by part, so that no more than one part is in memory. */
final class ReceiptParts extends FilterInputStream {
    private static final int PART = 1 << 20;

    private final PartSink sink;
    private final long most;
    private byte[] buffer = new byte[8_192];
    private int filled;
    private int parts;
    private long total;

    ReceiptParts(InputStream in, long most, PartSink sink) {
        super(in);
        this.most = most;
        this.sink = sink;
    }

    /** Where parts are put down. */
    interface PartSink {
        void put(int part, byte[] bytes);
    }

    /** More has come than a document may have. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) keep(into, offset, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A parser that is done closes what it reads from; the rest of the body is still to be read. */
    @Override
    public void close() {
        // whoever gave the body closes it
    }

    /** What has not been put down yet: the last part. */
    byte[] rest() {
        return Arrays.copyOf(buffer, filled);
    }

    int parts() {
        return parts;
    }

    private void keep(byte[] bytes, int offset, int length) throws IOException {
        total += length;
        if (total > most) throw new TooLargeException();
        int left = length;
        while (left > 0) {
            if (filled == buffer.length) grow();
            int fits = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, offset + length - left, buffer, filled, fits);
            filled += fits;
            left -= fits;
        }
    }

    private void grow() {
        if (buffer.length < PART) {
            buffer = Arrays.copyOf(buffer, Math.min(PART, buffer.length * 4));
            return;
        }
        sink.put(parts++, buffer.clone());
        filled = 0;
    }
}
