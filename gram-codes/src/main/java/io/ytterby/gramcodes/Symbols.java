package io.ytterby.gramcodes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Crockford's base 32 and the check symbol over GF(32), polynomial x^5+x^2+1.
 *
 * <p>The check is {@code c = (c ^ symbol) * alpha} over the nineteen symbols before it. Because alpha has order 31, no
 * change of one symbol and no exchange of two symbols within reach of each other passes it.
 */
final class Symbols {
    static final int LENGTH = 20;
    static final int GRAM_BITS = 44;
    static final int TAG_BITS = 46;

    private static final byte[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUE_OF = valuesAsPeopleType();
    private static final byte[] TIMES_ALPHA = timesAlpha();

    private Symbols() {}

    static void requireHead(int epoch, long gram) {
        if (epoch < 0 || epoch > 31) throw new IllegalArgumentException("an epoch symbol is 0 to 31: " + epoch);
        if (gram < 0 || gram >= 1L << GRAM_BITS)
            throw new IllegalArgumentException("a gram's number has 44 bits: " + gram);
    }

    /** Writes the twenty characters of a code. */
    static void write(int epoch, long gram, long tag, byte[] into, int at) {
        into[at + LENGTH - 1] = ALPHABET[writeTagged(epoch, gram, tag, into, at)];
    }

    /** Writes the twenty-eight characters of a twin. */
    static void write(int epoch, long gram, long tag, long tagRest, byte[] into, int at) {
        int check = writeTagged(epoch, gram, tag, into, at);
        for (int i = 0; i < 8; i++) check = put((int) (tagRest >>> (35 - 5 * i)) & 31, check, into, at + 19 + i);
        into[at + 27] = ALPHABET[check];
    }

    /** The nineteen symbols that both lengths begin with; answers the check so far. */
    private static int writeTagged(int epoch, long gram, long tag, byte[] into, int at) {
        long head = ((long) epoch << GRAM_BITS) | gram;
        int check = 0;
        for (int i = 0; i < 9; i++) check = put((int) (head >>> (GRAM_BITS - 5 * i)) & 31, check, into, at + i);
        check = put((int) (((head & 15) << 1) | (tag >>> 45)), check, into, at + 9);
        for (int i = 0; i < 9; i++) check = put((int) (tag >>> (40 - 5 * i)) & 31, check, into, at + 10 + i);
        return check;
    }

    /** Epoch symbol and gram number, 49 bits, of the symbols that a code begins with. */
    static long head(byte[] values) {
        long head = 0;
        for (int i = 0; i < 9; i++) head = (head << 5) | values[i];
        return (head << 4) | (values[9] >>> 1);
    }

    /** The first 46 bits of the tag. */
    static long tag(byte[] values) {
        long tag = values[9] & 1;
        for (int i = 10; i < 19; i++) tag = (tag << 5) | values[i];
        return tag;
    }

    /** The value 0..31 of a character as people type it, or -1. Lower case, O for 0 and I or L for 1 are understood; U is not. */
    static int valueOf(char typed) {
        return typed < 128 ? VALUE_OF[typed] : -1;
    }

    /** The check symbol's value for the first so many values. */
    static int check(byte[] values, int count) {
        int check = 0;
        for (int i = 0; i < count; i++) check = TIMES_ALPHA[check ^ values[i]];
        return check;
    }

    private static int put(int value, int check, byte[] into, int at) {
        into[at] = ALPHABET[value];
        return TIMES_ALPHA[check ^ value];
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

    private static byte[] timesAlpha() {
        var products = new byte[32];
        for (int i = 0; i < 32; i++) {
            int doubled = i << 1;
            products[i] = (byte) ((doubled & 32) != 0 ? doubled ^ 0x25 : doubled);
        }
        return products;
    }
}
