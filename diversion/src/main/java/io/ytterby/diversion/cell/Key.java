package io.ytterby.diversion.cell;

import java.nio.ByteBuffer;

/**
 * The key of a cell, 16 bytes: family, country of departure, and 104 bits of a hash of its words. All keys of one record, but those of
 * codes, carry its country of departure, so records partitioned by that country find all their cells in one place.
 */
public record Key(long high, long low) {
    private static final long PRIME = 0x100000001b3L;

    /** @param country two capital letters, or empty for cells that no country owns */
    public static Key of(Family family, String country, String... words) {
        long first = 0xcbf29ce484222325L;
        long second = 0x9e3779b97f4a7c15L;
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) {
                first = (first ^ word.charAt(i)) * PRIME;
                second = Long.rotateLeft(second, 5) + word.charAt(i) * 0xff51afd7ed558ccdL;
            }
            first = (first ^ 0x1f) * PRIME; // words are kept apart: "ab","c" is not "a","bc"
            second = Long.rotateLeft(second, 5) + 0x1f;
        }
        long head = ((long) family.ordinal() << 56) | ((long) letters(country) << 40);
        return new Key(head | (mixed(first ^ Long.rotateLeft(second, 32)) >>> 24), mixed(second + first));
    }

    private static int letters(String country) {
        return country.isEmpty() ? 0 : ((country.charAt(0) & 0xff) << 8) | (country.charAt(1) & 0xff);
    }

    /** Steele and others' finaliser of SplitMix64: every bit of the input moves every bit of the result. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A short fingerprint of a word, for small sets within cells; never 0. */
    public static int fingerprint(String word) {
        int print = (int) (of(Family.GOODS, "", word).low() >>> 32);
        return print == 0 ? 1 : print;
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    public static Key of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Key(buffer.getLong(), buffer.getLong());
    }
}
