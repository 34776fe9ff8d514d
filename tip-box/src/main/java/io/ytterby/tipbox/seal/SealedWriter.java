package io.ytterby.tipbox.seal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Seals an item while it comes in: never more than one chunk of it is in memory, what leaves is sealed, and the chunk is
 * wiped. The item's own bytes end with 0x80 and are filled with zeros to {@link Padding#padded}.
 *
 * <p>What is inside: {@link ItemHead}, the content, the padding. What is outside: chunks of 64 KiB and a tag each.
 */
public final class SealedWriter extends OutputStream {
    private final OutputStream out;
    private final Chunks chunks;
    private final byte[] pending = new byte[Chunks.PLAIN];
    private int filled;
    private long written;
    private boolean closed;

    /**
     * @param out takes each sealed chunk by one write
     * @param key 32 bytes of chance that seal nothing else
     * @param item what {@link SealedReader} must be told to open it
     */
    public SealedWriter(OutputStream out, byte[] key, String item, ItemHead head) throws IOException {
        super();
        this.out = out;
        this.chunks = new Chunks(key, item.getBytes(StandardCharsets.UTF_8));
        head.write(new DataOutputStream(this));
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == pending.length) flushChunk(false);
        pending[filled++] = (byte) b;
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == pending.length) flushChunk(false);
            int some = Math.min(left, pending.length - filled);
            System.arraycopy(bytes, at, pending, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
        written += length;
    }

    private void flushChunk(boolean last) throws IOException {
        out.write(chunks.seal(pending, filled, last));
        Arrays.fill(pending, (byte) 0);
        filled = 0;
    }

    /** Pads and seals the last chunk: an item that is not closed cannot be opened. */
    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        write(0x80);
        long zeros = Padding.padded(written) - written;
        while (zeros > 0) {
            if (filled == pending.length) flushChunk(false);
            int some = (int) Math.min(zeros, pending.length - filled);
            filled += some; // they are zero: each chunk is wiped
            zeros -= some;
        }
        flushChunk(true);
        out.flush();
    }

    /** Wipes what was not sealed yet, and seals nothing more. */
    public void abandon() {
        closed = true;
        Arrays.fill(pending, (byte) 0);
    }
}
