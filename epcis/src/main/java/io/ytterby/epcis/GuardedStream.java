package io.ytterby.epcis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a reader that asks for more bytes of one event than it may hold. */
public final class GuardedStream extends FilterInputStream {
    private final long allowed;
    private long read;

    /** Lets so many bytes through until {@link #startOver} is called. */
    public GuardedStream(InputStream in, long allowed) {
        super(in);
        this.allowed = allowed;
    }

    /** A new event begins: count from here. */
    public void startOver() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int many = super.read(into, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > allowed) {
            throw new TooLarge(allowed);
        }
    }

    /** One event is larger than a reader may hold. */
    public static final class TooLarge extends IOException {
        TooLarge(long allowed) {
            super("an event, or what stands beside the events, is larger than " + allowed + " bytes");
        }
    }
}
