package io.ytterby.gramcodes;

/**
 * Forty bits to eight symbols and back, for one code at a time: one instruction each where the processor has it. Java 17 has
 * the class of the same name in {@code src/main/java}.
 */
final class Spread {
    private static final long SYMBOLS = 0x1f1f1f1f1f1f1f1fL;

    private Spread() {}

    /** Eight symbols of forty bits. */
    static long spread(long bits) {
        return Long.expand(bits, SYMBOLS);
    }

    /** The forty bits of eight symbols. */
    static long gather(long symbols) {
        return Long.compress(symbols, SYMBOLS);
    }
}
