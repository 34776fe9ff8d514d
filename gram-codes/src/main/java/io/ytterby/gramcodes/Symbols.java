package io.ytterby.gramcodes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Crockford's base 32, and where epoch, gram and tag stand in a code. One code at a time; batches are in {@link Columns}. */
final class Symbols {
    static final int LENGTH = 20;
    static final int GRAM_BITS = 44;
    static final int TAG_BITS = 46;
    /** Epoch symbol and gram number. */
    static final int HEAD_BITS = 5 + GRAM_BITS;

    private static final byte[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE_OF = valuesAsPeopleType();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private Symbols() {}

    static void requireHead(int epoch, long gram) {
        if (epoch < 0 || epoch > 31) throw new IllegalArgumentException("an epoch symbol is 0 to 31: " + epoch);
        if (gram < 0 || gram >= 1L << GRAM_BITS)
            throw new IllegalArgumentException("a gram's number has 44 bits: " + gram);
    }

    /** Writes the twenty characters of a code. */
    static void write(int epoch, long gram, long tag, byte[] into, int at) {
        long head = ((long) epoch << GRAM_BITS) | gram;
        int check = CheckSymbol.of(head, CheckSymbol.HEAD) ^ CheckSymbol.of(tag, CheckSymbol.TAG);
        writeSixteen(head, tag, into, at);
        INT.set(into, at + 16, (int) text(((tag & 0x7fff) << 5) | check));
    }

    /** Writes the twenty-eight characters of a twin. */
    static void write(int epoch, long gram, long tag, long rest, byte[] into, int at) {
        long head = ((long) epoch << GRAM_BITS) | gram;
        int check = CheckSymbol.of(head, CheckSymbol.TWIN_HEAD)
                ^ CheckSymbol.of(tag, CheckSymbol.TWIN_TAG)
                ^ CheckSymbol.of(rest, CheckSymbol.TWIN_REST);
        writeSixteen(head, tag, into, at);
        LONG.set(into, at + 16, text(((tag & 0x7fff) << 25) | (rest >>> 15)));
        INT.set(into, at + 24, (int) text(((rest & 0x7fff) << 5) | check));
    }

    private static void writeSixteen(long head, long tag, byte[] into, int at) {
        LONG.set(into, at, text(head >>> 9));
        LONG.set(into, at + 8, text(((head & 0x1ff) << 31) | (tag >>> 15)));
    }

    /** Eight characters for forty bits. */
    private static long text(long bits) {
        return Swar.text(Spread.spread(bits));
    }

    /** Epoch symbol and gram number, 49 bits, of the symbols that a code begins with. */
    static long head(byte[] values) {
        return (Spread.gather(eight(values, 0)) << 9) | (Spread.gather(eight(values, 8)) >>> 31);
    }

    /** The first 46 bits of the tag. */
    static long tag(byte[] values) {
        return ((Spread.gather(eight(values, 8)) & 0x7fffffff) << 15) | (Spread.gather(eight(values, 11)) & 0x7fff);
    }

    /** Eight symbols in a row. */
    static long eight(byte[] values, int at) {
        return (long) LONG.get(values, at);
    }

    /**
     * The values of twenty characters as people type them, without blanks between.
     *
     * @return false if one of them is none of ours
     */
    static boolean values(byte[] typed, int at, byte[] values) {
        int wrong = 0;
        for (int i = 0; i < LENGTH; i++) {
            values[i] = (byte) valueOf((char) (typed[at + i] & 0xff));
            wrong |= values[i];
        }
        return wrong >= 0;
    }

    /** The value 0..31 of a character as people type it, or -1. Lower case, O for 0 and I or L for 1 are understood; U is not. */
    static int valueOf(char typed) {
        return typed < 128 ? VALUE_OF[typed] : -1;
    }

    /** The check symbol's value for the first so many values. */
    static int check(byte[] values, int count) {
        int check = 0;
        for (int i = 0; i < count; i++) check = timesAlpha(check ^ values[i]);
        return check;
    }

    /** The product with alpha in GF(32). */
    static int timesAlpha(int value) {
        int doubled = value << 1;
        return (doubled & 32) != 0 ? doubled ^ 0x25 : doubled;
    }

    private static byte[] valuesAsPeopleType() {
        var values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (byte i = 0; i < 32; i++) {
            values[ALPHABET[i]] = i;
            values[Character.toLowerCase((char) ALPHABET[i])] = i;
        }
        values['O'] = values['o'] = 0;
        values['I'] = values['i'] = values['L'] = values['l'] = 1;
        return values;
    }
}
