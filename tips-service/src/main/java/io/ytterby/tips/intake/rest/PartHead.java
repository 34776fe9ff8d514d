package io.ytterby.tips.intake.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The head of a part. The name of a file stays bytes: a text of it would lie in memory until somebody tidies up. */
final class PartHead {
    private static final byte[] NAME = "; name=\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FILE = "; filename=\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TYPE = "content-type:".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    PartHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Which field of the form; empty if it has none. */
    String name() {
        return new String(quoted(NAME), StandardCharsets.UTF_8);
    }

    byte[] file() {
        return quoted(FILE);
    }

    boolean isFile() {
        return find(FILE, 0) >= 0;
    }

    byte[] type() {
        int at = find(TYPE, 0);
        if (at < 0) return new byte[0];
        int from = at + TYPE.length;
        int to = from;
        while (to < bytes.length && bytes[to] != '\r') to++;
        while (from < to && bytes[from] == ' ') from++;
        return Arrays.copyOfRange(bytes, from, to);
    }

    private byte[] quoted(byte[] before) {
        int at = find(before, 0);
        if (at < 0) return new byte[0];
        int from = at + before.length;
        int to = from;
        while (to < bytes.length && bytes[to] != '"') to++;
        return Arrays.copyOfRange(bytes, from, to);
    }

    private int find(byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            int j = 0;
            while (j < wanted.length && lower(bytes[i + j]) == wanted[j]) j++;
            if (j == wanted.length) return i;
        }
        return -1;
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    @Override
    public String toString() {
        return "a head of " + String.format(Locale.ROOT, "%d bytes", bytes.length);
    }
}
