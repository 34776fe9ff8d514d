package io.ytterby.gramcodes;

/** What comes of reading a text as a gram code: the {@link GramCode}, or {@link Malformed} with what is wrong. */
public sealed interface GramCodeReading permits GramCode, GramCodeReading.Malformed {

    /**
     * The text is no gram code, which needs no key to see: most often a slip of the hand.
     *
     * @param reason a sentence for the person who typed it
     */
    record Malformed(String reason) implements GramCodeReading {}
}
