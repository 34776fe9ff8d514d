package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.seal.ItemHead;
import io.ytterby.tipbox.seal.SealedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Seals what comes in, chunk by chunk, and lays the chunks down. No plain byte is written anywhere. */
final class LayItem {
    private static final int KEY = 32;
    private static final int STEP = 8192;
    private static final ItemHead NAMELESS = new ItemHead(new byte[0], new byte[0]);

    private final Items items;
    private final SecureRandom random;
    private final LocalDate day;

    LayItem(Items items, SecureRandom random, LocalDate day) {
        this.items = items;
        this.random = random;
        this.day = day;
    }

    Laid text(UUID tip, BundleItem.Role role, byte[] text) {
        try {
            return stream(tip, role, NAMELESS, new ByteArrayInputStream(text), Long.MAX_VALUE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws TooLargeException if it is longer than it may be; nothing of it stays */
    Laid stream(UUID tip, BundleItem.Role role, ItemHead head, InputStream in, long most) throws IOException {
        var id = UUID.randomUUID();
        var key = new byte[KEY];
        random.nextBytes(key);
        var chunks = new Chunks(id);
        var writer = new SealedWriter(chunks, key, BundleItem.bound(tip, id), head);
        var buffer = new byte[STEP];
        boolean whole = false;
        try {
            long length = 0;
            int read;
            while ((read = in.read(buffer)) > 0) {
                length += read;
                if (length > most) throw new TooLargeException();
                writer.write(buffer, 0, read);
            }
            writer.close();
            whole = true;
            return new Laid(id, role, key, chunks.digest.digest(), chunks.number, chunks.length);
        } finally {
            Arrays.fill(buffer, (byte) 0);
            if (!whole) {
                writer.abandon();
                Arrays.fill(key, (byte) 0);
                items.drop(id);
            }
        }
    }

    private final class Chunks extends OutputStream {
        private final UUID item;
        private final MessageDigest digest = sha256();
        private int number;
        private long length;

        Chunks(UUID item) {
            super();
            this.item = item;
        }

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException("chunks come whole");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            var chunk = Arrays.copyOfRange(bytes, offset, offset + length);
            digest.update(chunk);
            this.length += length;
            items.lay(item, number++, chunk, day);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
