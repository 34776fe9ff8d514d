package io.ytterby.gramcodes;

/**
 * The check symbol over GF(32), polynomial x^5+x^2+1: {@code c = (c ^ symbol) * alpha} over the symbols before it.
 *
 * <p>Because alpha has order 31, no change of one symbol and no exchange of two symbols passes it, in codes of up to 31
 * symbols. It is linear: each of its five bits is the parity of some of the code's bits, so it takes five masks and a count of
 * bits instead of a step for each symbol.
 */
final class CheckSymbol {
    /** Of epoch symbol and gram number, 49 bits, in a code of 20 characters. */
    static final long[] HEAD = masks(Symbols.HEAD_BITS, Symbols.TAG_BITS);
    /** Of the tag, 46 bits, in a code of 20 characters. */
    static final long[] TAG = masks(Symbols.TAG_BITS, 0);
    /** Of epoch symbol and gram number in a twin. */
    static final long[] TWIN_HEAD = masks(Symbols.HEAD_BITS, Symbols.TAG_BITS + TwinCode.REST_BITS);
    /** Of the first 46 bits of a twin's tag. */
    static final long[] TWIN_TAG = masks(Symbols.TAG_BITS, TwinCode.REST_BITS);
    /** Of the last 40 bits of a twin's tag. */
    static final long[] TWIN_REST = masks(TwinCode.REST_BITS, 0);

    private CheckSymbol() {}

    /** What these bits add to the check symbol; the whole is the exclusive or of all parts. */
    static int of(long bits, long[] masks) {
        int check = 0;
        for (int i = 0; i < masks.length; i++) check |= (Long.bitCount(bits & masks[i]) & 1) << i;
        return check;
    }

    /**
     * Which bits of a field each bit of the check is the parity of.
     *
     * @param width of the field, in bits
     * @param below how many bits follow the field before the check symbol
     */
    private static long[] masks(int width, int below) {
        var masks = new long[5];
        for (int bit = 0; bit < width; bit++) {
            int place = below + bit;
            int check = 1 << (place % 5);
            for (int symbol = place / 5; symbol >= 0; symbol--) check = Symbols.timesAlpha(check);
            for (int i = 0; i < masks.length; i++) masks[i] |= (long) ((check >>> i) & 1) << bit;
        }
        return masks;
    }
}
