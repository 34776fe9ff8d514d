package io.ytterby.gramcodes;

/** What comes of reading a text as a gram code: a {@link PrintedCode}, or {@link Malformed} with what is wrong. */
public sealed interface GramCodeReading permits PrintedCode, GramCodeReading.Malformed {

    /**
     * The text is no gram code, which needs no key to see: most often a slip of the hand.
     *
     * @param reason a sentence for the person who typed it
     */
    record Malformed(String reason) implements GramCodeReading {}

    /**
     * Reads a code of either length as a person typed it or a scanner read it.
     *
     * @param text twenty or twenty-eight characters; case, dashes and blanks do not matter, O is read as 0, I and L as 1
     */
    static GramCodeReading of(String text) {
        var typed = Typed.of(text);
        return typed.count() == TwinCode.LENGTH ? TwinCode.read(typed) : GramCode.read(typed);
    }
}
