package io.ytterby.gramcodes;

/** A code that reads well: the {@link GramCode} or its longer {@link TwinCode}. Who made it is for a {@link GramVerifier} to tell. */
public sealed interface PrintedCode extends GramCodeReading permits GramCode, TwinCode {

    /** The epoch symbol, 0 to 31: the block's epoch, as far as one character can say it. */
    int epoch();

    /** The gram's number, unique for ever, 0 to 2^44-1. */
    long gram();

    /** How many characters are printed, 20 or 28. */
    int length();

    /** Writes the characters as they are printed: upper case, without dashes. Allocates nothing. */
    void write(byte[] into, int at);
}
