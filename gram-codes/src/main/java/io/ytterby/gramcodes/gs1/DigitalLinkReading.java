package io.ytterby.gramcodes.gs1;

/** What comes of reading a text as a GS1 Digital Link: the {@link DigitalLink}, or what is wrong with it. */
public sealed interface DigitalLinkReading permits DigitalLink, DigitalLinkReading.Malformed {

    /**
     * The text is no Digital Link.
     *
     * @param reason a sentence for the person who typed it
     */
    record Malformed(String reason) implements DigitalLinkReading {}
}
