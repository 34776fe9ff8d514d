package io.ytterby.gateway.projection.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes a thing as few bytes: whole numbers seven bits a byte, texts with their length before them. */
final class Packer {
    private byte[] bytes = new byte[256];
    private int length;

    Packer whole(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            put((byte) (left | 0x80));
            left >>>= 7;
        }
        return put((byte) left);
    }

    Packer text(String text) {
        return raw(text.getBytes(UTF_8));
    }

    private Packer raw(byte[] text) {
        whole(text.length);
        ensure(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    Packer instant(Instant instant) {
        return whole(instant.getEpochSecond()).whole(instant.getNano());
    }

    Packer day(LocalDate day) {
        return whole(day.toEpochDay());
    }

    Packer flag(boolean flag) {
        return put((byte) (flag ? 1 : 0));
    }

    /** Sixteen bytes: an id is as good as random, and would only grow by counting bits. */
    Packer uuid(UUID id) {
        return fixed(id.getMostSignificantBits()).fixed(id.getLeastSignificantBits());
    }

    private Packer fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) put((byte) (value >>> shift));
        return this;
    }

    <T> Packer list(Collection<T> items, BiConsumer<Packer, T> each) {
        whole(items.size());
        items.forEach(item -> each.accept(this, item));
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private Packer put(byte one) {
        ensure(1);
        bytes[length++] = one;
        return this;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
