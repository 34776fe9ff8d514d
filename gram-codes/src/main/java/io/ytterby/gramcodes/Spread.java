package io.ytterby.gramcodes;

/**
 * Forty bits to eight symbols and back, for one code at a time. From Java 19 on a class of the same name takes the place of
 * this one: {@code src/main/java19}.
 */
final class Spread {
    private Spread() {}

    /** Eight symbols of forty bits. */
    static long spread(long bits) {
        return Swar.spread(bits);
    }

    /** The forty bits of eight symbols. */
    static long gather(long symbols) {
        return Swar.gather(symbols);
    }
}
