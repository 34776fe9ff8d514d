package io.ytterby.gateway.projection.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads what {@link Packer} has written, in the same order. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    long whole() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte one = bytes[at++];
            value |= (long) (one & 0x7f) << shift;
            if (one >= 0) return value;
        }
    }

    int count() {
        return (int) whole();
    }

    String text() {
        int length = count();
        at += length;
        return new String(bytes, at - length, length, UTF_8);
    }

    /** Whether the next text is this one, in UTF-8; it is read either way, and no text is made. */
    boolean textIs(byte[] expected) {
        int length = count();
        at += length;
        return Arrays.equals(bytes, at - length, at, expected, 0, expected.length);
    }

    Instant instant() {
        long seconds = whole();
        return Instant.ofEpochSecond(seconds, whole());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(whole());
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    UUID uuid() {
        long high = fixed();
        return new UUID(high, fixed());
    }

    private long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) value = (value << 8) | (bytes[at++] & 0xff);
        return value;
    }

    <T> List<T> list(Function<Unpacker, T> each) {
        int size = count();
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) items.add(each.apply(this));
        return items;
    }
}
