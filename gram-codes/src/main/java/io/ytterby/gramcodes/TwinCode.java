package io.ytterby.gramcodes;

import java.nio.charset.StandardCharsets;

/**
 * The long twin of a gram's code: twenty-eight characters, as GS1's application identifier 235 holds them, for goods where
 * one lucky guess in 2^46 is one too many.
 *
 * <p>It is laid out as a {@link GramCode}, with a tag of 86 bits for one of 46. Both come of the block's one key, but of
 * different messages: who has seen one of them knows nothing of the other.
 *
 * @param epoch the epoch symbol of the key that made the tag, 0 to 31
 * @param gram the gram's number, unique for ever, 0 to 2^44-1
 * @param tag the first 46 bits of the tag
 * @param tagRest its other 40 bits
 */
public record TwinCode(int epoch, long gram, long tag, long tagRest) implements PrintedCode {
    /** The number of characters of a twin. */
    public static final int LENGTH = 28;

    static final int REST_BITS = 40;
    private static final int REST_SYMBOLS = REST_BITS / 5;

    public TwinCode {
        Symbols.requireHead(epoch, gram);
        if (tag < 0 || tag >= 1L << Symbols.TAG_BITS || tagRest < 0 || tagRest >= 1L << REST_BITS)
            throw new IllegalArgumentException("a twin's tag has 46 and 40 bits");
    }

    /**
     * Reads a code of twenty-eight characters as a person typed it or a scanner read it.
     *
     * @param text case, dashes and blanks do not matter, O is read as 0, I and L as 1
     * @see GramCodeReading#of for codes of either length
     */
    public static GramCodeReading read(String text) {
        return read(Typed.of(text));
    }

    static GramCodeReading read(Typed typed) {
        var malformed = typed.malformed(LENGTH);
        if (malformed != null) return malformed;
        var values = typed.values();
        long head = Symbols.head(values);
        long rest = 0;
        for (int i = 0; i < REST_SYMBOLS; i++) rest = (rest << 5) | values[Symbols.LENGTH - 1 + i];
        long gram = head & (GramCode.GRAMS - 1);
        return new TwinCode((int) (head >>> Symbols.GRAM_BITS), gram, Symbols.tag(values), rest);
    }

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public void write(byte[] into, int at) {
        Symbols.write(epoch, gram, tag, tagRest, into, at);
    }

    /** The code as it is printed: upper case, without dashes. */
    @Override
    public String toString() {
        var text = new byte[LENGTH];
        write(text, 0);
        return new String(text, StandardCharsets.US_ASCII);
    }
}
