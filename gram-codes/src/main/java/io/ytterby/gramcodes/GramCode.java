package io.ytterby.gramcodes;

import java.nio.charset.StandardCharsets;

/**
 * The code of one gram: twenty characters, {@code 198GQJPX07QZD6W99VWC}.
 *
 * <p>It packs the epoch symbol (5 bits), the gram's number (44 bits) and the tag (46 bits) into nineteen symbols of
 * Crockford's base 32, and adds a check symbol. That a text reads as a code says nothing of who made it: ask a
 * {@link GramVerifier}.
 *
 * @param epoch the epoch symbol of the key that made the tag, 0 to 31
 * @param gram the gram's number, unique for ever, 0 to 2^44-1
 * @param tag 46 bits that only the holder of the block's key can compute
 */
public record GramCode(int epoch, long gram, long tag) implements PrintedCode {
    /** The number of characters of a code. */
    public static final int LENGTH = Symbols.LENGTH;
    /** One past the largest number a gram can have: 2^44, about 17.6 million tonnes. */
    public static final long GRAMS = 1L << Symbols.GRAM_BITS;

    public GramCode {
        Symbols.requireHead(epoch, gram);
        if (tag < 0 || tag >= 1L << Symbols.TAG_BITS) throw new IllegalArgumentException("a tag has 46 bits");
    }

    /**
     * Reads a code of twenty characters as a person typed it or a scanner read it.
     *
     * @param text twenty characters; case, dashes and blanks do not matter, O is read as 0, I and L as 1:
     *     {@code " 198gq-jpxo7-qzd6w-99vwc "}
     * @see GramCodeReading#of for codes of either length
     */
    public static GramCodeReading read(String text) {
        return read(Typed.of(text));
    }

    static GramCodeReading read(Typed typed) {
        var malformed = typed.malformed(LENGTH);
        if (malformed != null) return malformed;
        long head = Symbols.head(typed.values());
        return new GramCode((int) (head >>> Symbols.GRAM_BITS), head & (GRAMS - 1), Symbols.tag(typed.values()));
    }

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public void write(byte[] into, int at) {
        Symbols.write(epoch, gram, tag, into, at);
    }

    /** The code as it is printed: upper case, without dashes. */
    @Override
    public String toString() {
        var text = new byte[LENGTH];
        write(text, 0);
        return new String(text, StandardCharsets.US_ASCII);
    }
}
