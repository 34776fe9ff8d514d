package io.ytterby.tipbox.seal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Opens what {@link SealedWriter} has sealed. Nothing is given out of a chunk before its tag was found good. */
public final class SealedReader {
    private SealedReader() {}

    /**
     * @param content takes the item's own bytes. If this throws, what it took is not the whole and must be thrown away
     * @return what the item says of itself
     * @throws SealBrokenException if the item was cut, changed, moved or sealed under another key
     */
    public static ItemHead open(InputStream sealed, byte[] key, String item, OutputStream content) throws IOException {
        try (var plain =
                new DataInputStream(new Opened(sealed, new Chunks(key, item.getBytes(StandardCharsets.UTF_8))))) {
            var head = ItemHead.read(plain);
            copyWithoutPadding(plain, content);
            return head;
        }
    }

    private static void copyWithoutPadding(InputStream in, OutputStream out) throws IOException {
        boolean marked = false;
        long zeros = 0;
        var buffer = new byte[8192];
        int read;
        while ((read = in.read(buffer)) > 0) {
            for (int i = 0; i < read; i++) {
                byte b = buffer[i];
                if (marked && b == 0) {
                    zeros++;
                } else {
                    if (marked) giveBack(out, zeros);
                    marked = b == (byte) 0x80;
                    zeros = 0;
                    if (!marked) out.write(b);
                }
            }
        }
        if (!marked) throw new SealBrokenException("its padding is not one");
    }

    private static void giveBack(OutputStream out, long zeros) throws IOException {
        out.write(0x80);
        for (long i = 0; i < zeros; i++) out.write(0);
    }

    /** The plain bytes of a stream of chunks. */
    private static final class Opened extends InputStream {
        private final InputStream in;
        private final Chunks chunks;
        private byte[] next;
        private byte[] plain = new byte[0];
        private int at;
        private boolean ended;

        Opened(InputStream in, Chunks chunks) throws IOException {
            super();
            this.in = in;
            this.chunks = chunks;
            this.next = in.readNBytes(Chunks.PLAIN + Chunks.TAG);
        }

        @Override
        public int read() throws IOException {
            return more() ? plain[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) return 0;
            if (!more()) return -1;
            int some = Math.min(length, plain.length - at);
            System.arraycopy(plain, at, into, offset, some);
            at += some;
            return some;
        }

        private boolean more() throws IOException {
            while (at == plain.length) {
                if (ended) return false;
                var sealed = next;
                next = in.readNBytes(Chunks.PLAIN + Chunks.TAG);
                ended = next.length == 0;
                plain = chunks.open(sealed, ended);
                at = 0;
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
