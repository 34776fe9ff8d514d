package io.ytterby.gramcodes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The loops over a batch of codes, whose parts stand in columns of longs. Each loop is plain arithmetic on arrays, one element
 * like the other, because that is the shape that the compiler turns into vector instructions by itself: on every Java since
 * 17, without a flag (ADR 0026). Do not fold two of them into one, or look something up in one, without measuring.
 */
final class Columns {
    /** Codes in a batch: few enough that all columns stay in the processor's nearest cache. */
    static final int BATCH = 256;
    /** Within an aligned run of so many grams the first eight symbols of a code stay the same. */
    static final int RUN = 1 << 9;

    /** How many bits of the tag stand in symbols 10 to 16; as many lower bits stand in the rest of a code. */
    private static final int TAG_IN_MIDDLE = 31;

    private static final long TAG_OF_MIDDLE = (1L << TAG_IN_MIDDLE) - 1;
    private static final int TAG_IN_END = Symbols.TAG_BITS - TAG_IN_MIDDLE;
    private static final long END_OF_TAG = (1L << TAG_IN_END) - 1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long FOUR_ZEROS = 0x30303030L << 32;
    private static final long[] LOW_GRAMS = lowGrams();

    private Columns() {}

    /** What the lowest nine bits of each gram's number in a run add to the check symbol. */
    static long[] runChecks(long[] headMasks) {
        var checks = new long[RUN];
        for (int i = 0; i < RUN; i++) checks[i] = CheckSymbol.of(i, headMasks);
        return checks;
    }

    private static long[] lowGrams() {
        var grams = new long[RUN];
        for (int i = 0; i < RUN; i++) grams[i] = (long) i << TAG_IN_MIDDLE;
        return grams;
    }

    /** What the gram's number adds to each check symbol: the first gram is the {@code from}th of its run. */
    static void start(long[] runChecks, int from, long run, int count, long[] checks) {
        System.arraycopy(runChecks, from, checks, 0, count);
        for (int i = 0; i < count; i++) checks[i] ^= run;
    }

    /** Adds to each check symbol what the bits beside it make of it. */
    static void check(long[] bits, long[] masks, int count, long[] checks) {
        long mask0 = masks[0];
        long mask1 = masks[1];
        long mask2 = masks[2];
        long mask3 = masks[3];
        long mask4 = masks[4];
        for (int i = 0; i < count; i++) {
            long each = bits[i];
            checks[i] ^= (Long.bitCount(each & mask0) & 1L)
                    | (Long.bitCount(each & mask1) & 1L) << 1
                    | (Long.bitCount(each & mask2) & 1L) << 2
                    | (Long.bitCount(each & mask3) & 1L) << 3
                    | (Long.bitCount(each & mask4) & 1L) << 4;
        }
    }

    /** The text of symbols 9 to 16: the low bits of the gram, which is the {@code from}th of its run, and 31 of the tag. */
    static void middles(long[] tags, int from, int count, long[] texts) {
        System.arraycopy(LOW_GRAMS, from, texts, 0, count);
        for (int i = 0; i < count; i++) texts[i] = Swar.text(Swar.spread(texts[i] | (tags[i] >>> TAG_IN_END)));
    }

    /** The text of symbols 17 to 20, in the lower half: the end of the tag, and the check symbol. */
    static void ends(long[] tags, long[] checks, int count, long[] texts) {
        for (int i = 0; i < count; i++) texts[i] = Swar.text(Swar.spread(((tags[i] & END_OF_TAG) << 5) | checks[i]));
    }

    /** The text of symbols 17 to 24 of a twin: the end of the short tag, and 25 bits of the rest. */
    static void twinMiddles(long[] tags, long[] rests, int count, long[] texts) {
        for (int i = 0; i < count; i++)
            texts[i] = Swar.text(Swar.spread(((tags[i] & END_OF_TAG) << 25) | (rests[i] >>> 15)));
    }

    /** The symbols of eight characters each. */
    static void symbols(long[] texts, int count, long[] symbols) {
        for (int i = 0; i < count; i++) symbols[i] = Swar.symbols(texts[i]);
    }

    /** Gives {@code wrong} a bit wherever a character is none of ours, so that its symbol has another text. */
    static void mark(long[] texts, long[] symbols, int count, long[] wrong) {
        for (int i = 0; i < count; i++) wrong[i] |= Swar.text(symbols[i]) ^ texts[i];
    }

    /** From symbols to bits: {@code starts} becomes epoch symbol and gram. */
    static void heads(long[] starts, long[] middles, int count) {
        for (int i = 0; i < count; i++)
            starts[i] = (Swar.gather(starts[i]) << 9) | (Swar.gather(middles[i]) >>> TAG_IN_MIDDLE);
    }

    /** From symbols to bits: {@code middles} becomes the tag. */
    static void tags(long[] middles, long[] ends, int count) {
        for (int i = 0; i < count; i++)
            middles[i] = ((Swar.gather(middles[i]) & TAG_OF_MIDDLE) << TAG_IN_END) | (Swar.gather(ends[i]) >>> 5);
    }

    /** From symbols to bits: {@code ends} becomes the check symbol. */
    static void checks(long[] ends, int count) {
        for (int i = 0; i < count; i++) ends[i] &= 31;
    }

    /** Zero becomes zero, and anything else one. */
    static long any(long bits) {
        return (bits | -bits) >>> 63;
    }

    /** Puts a code's three parts where they belong. */
    static void write(long start, long[] middles, long[] ends, int count, byte[] into, int at, int stride) {
        for (int i = 0; i < count; i++) {
            int place = at + i * stride;
            LONG.set(into, place, start);
            LONG.set(into, place + 8, middles[i]);
            INT.set(into, place + 16, (int) ends[i]);
        }
    }

    /** Puts the last twelve characters of a twin where they belong. */
    static void writeTwinEnds(long[] middles, long[] ends, int count, byte[] into, int at, int stride) {
        for (int i = 0; i < count; i++) {
            LONG.set(into, at + i * stride, middles[i]);
            INT.set(into, at + i * stride + 8, (int) ends[i]);
        }
    }

    /** Reads eight characters of each code. */
    static void readEight(byte[] codes, int at, int stride, int count, long[] texts) {
        for (int i = 0; i < count; i++) texts[i] = (long) LONG.get(codes, at + i * stride);
    }

    /** Reads four characters of each code, with four zeros before them. */
    static void readFour(byte[] codes, int at, int stride, int count, long[] texts) {
        for (int i = 0; i < count; i++) texts[i] = ((int) INT.get(codes, at + i * stride) & 0xffffffffL) | FOUR_ZEROS;
    }
}
