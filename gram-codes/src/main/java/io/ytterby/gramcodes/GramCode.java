package io.ytterby.gramcodes;

import java.nio.charset.StandardCharsets;

/**
 * The code of one gram: twenty characters, {@code 198GQJPX07QZD6W99VWC}.
 *
 * <p>It packs the key epoch (5 bits), the gram's number (44 bits) and the tag (46 bits) into nineteen symbols of
 * Crockford's base 32, and adds a check symbol. That a text reads as a code says nothing of who made it: ask a
 * {@link GramVerifier}.
 *
 * @param epoch which yearly key made the tag, 0 to 31
 * @param gram the gram's number, unique for ever, 0 to 2^44-1
 * @param tag 46 bits that only the holder of the block's key can compute
 */
public record GramCode(int epoch, long gram, long tag) implements GramCodeReading {
    /** The number of characters of a code. */
    public static final int LENGTH = Symbols.LENGTH;
    /** One past the largest number a gram can have: 2^44, about 17.6 million tonnes. */
    public static final long GRAMS = 1L << Symbols.GRAM_BITS;

    private static final int LONGEST_TEXT = 80;

    public GramCode {
        if (epoch < 0 || epoch > 31) throw new IllegalArgumentException("an epoch is 0 to 31: " + epoch);
        if (gram < 0 || gram >= GRAMS) throw new IllegalArgumentException("a gram's number has 44 bits: " + gram);
        if (tag < 0 || tag >= 1L << Symbols.TAG_BITS) throw new IllegalArgumentException("a tag has 46 bits");
    }

    /**
     * Reads a code as a person typed it or a scanner read it.
     *
     * @param text twenty characters; case, dashes and blanks do not matter, O is read as 0, I and L as 1:
     *     {@code " 198gq-jpxo7-qzd6w-99vwc "}
     */
    public static GramCodeReading read(String text) {
        if (text.length() > LONGEST_TEXT) return new Malformed("A gram code has 20 characters; this is far longer.");
        var values = new byte[LENGTH];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            if (typed == '-' || Character.isWhitespace(typed)) continue;
            int value = Symbols.valueOf(typed);
            if (value < 0) return new Malformed("Character " + (i + 1) + " is not one that gram codes use.");
            if (count < LENGTH) values[count] = (byte) value;
            count++;
        }
        if (count != LENGTH) return new Malformed("A gram code has 20 characters; this has " + count + ".");
        if (Symbols.check(values) != values[LENGTH - 1])
            return new Malformed("The check character does not fit: one of the characters is wrong.");
        return unpack(values);
    }

    /** The code as it is printed: upper case, without dashes. */
    @Override
    public String toString() {
        var text = new byte[LENGTH];
        Symbols.write(epoch, gram, tag, text, 0);
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static GramCode unpack(byte[] values) {
        long head = 0;
        for (int i = 0; i < 9; i++) head = (head << 5) | values[i];
        head = (head << 4) | (values[9] >>> 1);
        long tag = values[9] & 1;
        for (int i = 10; i < LENGTH - 1; i++) tag = (tag << 5) | values[i];
        return new GramCode((int) (head >>> Symbols.GRAM_BITS), head & (GRAMS - 1), tag);
    }
}
