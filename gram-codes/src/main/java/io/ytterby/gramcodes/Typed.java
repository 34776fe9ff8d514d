package io.ytterby.gramcodes;

import io.ytterby.gramcodes.GramCodeReading.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * The symbols of a text as people type it, without its dashes and blanks.
 *
 * @param values 0 to 31 each; the first {@code count} of them, at most as many as the longest code has
 * @param count how many symbols there are, also beyond those kept
 * @param wrong what is no symbol of ours, if anything
 */
record Typed(byte[] values, int count, @Nullable Malformed wrong) {
    private static final int LONGEST_TEXT = 80;

    static Typed of(String text) {
        var values = new byte[TwinCode.LENGTH];
        if (text.length() > LONGEST_TEXT)
            return new Typed(values, 0, new Malformed("A gram code has 20 characters; this is far longer."));
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char typed = text.charAt(i);
            if (typed == '-' || Character.isWhitespace(typed)) continue;
            int value = Symbols.valueOf(typed);
            if (value < 0) {
                var wrong = new Malformed("Character " + (i + 1) + " is not one that gram codes use.");
                return new Typed(values, count, wrong);
            }
            if (count < values.length) values[count] = (byte) value;
            count++;
        }
        return new Typed(values, count, null);
    }

    /** Why this is no code of so many characters, or null if it is one. */
    @Nullable
    Malformed malformed(int length) {
        if (wrong != null) return wrong;
        if (count != length) return new Malformed("A gram code has " + length + " characters; this has " + count + ".");
        if (Symbols.check(values, length - 1) != values[length - 1])
            return new Malformed("The check character does not fit: one of the characters is wrong.");
        return null;
    }
}
