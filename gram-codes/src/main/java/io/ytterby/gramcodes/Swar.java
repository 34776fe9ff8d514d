package io.ytterby.gramcodes;

/**
 * Eight symbols in one long, the first in its highest byte, worked on at once ("SIMD within a register"). Nothing here branches
 * or looks anything up, so the compiler may also put several longs into one vector.
 */
final class Swar {
    /** One in each byte. */
    static final long ONES = 0x0101010101010101L;
    /** The five bits of a symbol in each byte. */
    static final long SYMBOLS = 0x1f * ONES;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SEVEN_BITS = 0x7f * ONES;

    private Swar() {}

    /** The characters of eight symbols. Crockford's alphabet leaves out I, L, O and U, and ASCII has seven signs after 9. */
    static long text(long symbols) {
        long afterNine = (symbols + (128 - 10) * ONES) & HIGH_BITS;
        return symbols
                + '0' * ONES
                + (afterNine >>> 4)
                - (afterNine >>> 7)
                + reached(symbols, 18)
                + reached(symbols, 20)
                + reached(symbols, 22)
                + reached(symbols, 27);
    }

    /** The symbols of eight characters; of what is no character of ours, symbols whose {@link #text} is another. */
    static long symbols(long text) {
        long ascii = text & SEVEN_BITS;
        long letters = reached(ascii, 'A');
        long symbols = ascii
                - '0' * ONES
                - (letters << 3)
                + letters
                - reached(ascii, 'J')
                - reached(ascii, 'M')
                - reached(ascii, 'P')
                - reached(ascii, 'V');
        return symbols & SYMBOLS;
    }

    /** Eight symbols of forty bits. */
    static long spread(long bits) {
        long halves = ((bits << 12) & 0x000fffff00000000L) | (bits & 0xfffffL);
        long quarters = ((halves << 6) & 0x03ff000003ff0000L) | (halves & 0x000003ff000003ffL);
        return ((quarters << 3) & 0x1f001f001f001f00L) | (quarters & 0x001f001f001f001fL);
    }

    /** The forty bits of eight symbols. */
    static long gather(long symbols) {
        long quarters = ((symbols >>> 3) & 0x03e003e003e003e0L) | (symbols & 0x001f001f001f001fL);
        long halves = ((quarters >>> 6) & 0x000ffc00000ffc00L) | (quarters & 0x000003ff000003ffL);
        return ((halves >>> 12) & 0xfffff00000L) | (halves & 0xfffffL);
    }

    /** One in each byte that is at least so much. Bytes and limit are below 128. */
    private static long reached(long bytes, int limit) {
        return ((bytes + (128 - limit) * ONES) >>> 7) & ONES;
    }
}
