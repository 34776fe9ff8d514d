package io.ytterby.epcis;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a bare event, an EPCISDocument or an EPCISQueryDocument as a stream: one event is in memory at a time, however large the
 * document.
 */
public final class EpcisReader {
    private EpcisReader() {}

    /** Reads with the usual limits. */
    public static EpcisReading read(InputStream in, Syntax syntax) throws IOException {
        return read(in, syntax, ReadingLimits.USUAL);
    }

    /**
     * Reads. What is wrong with the document is an item of the reading, never an exception.
     *
     * @throws IOException if the stream itself fails
     */
    public static EpcisReading read(InputStream in, Syntax syntax, ReadingLimits limits) throws IOException {
        return switch (syntax) {
            case JSON -> JsonReading.of(in, limits);
            case XML -> XmlReading.of(in, limits, true);
        };
    }

    /**
     * Reads XML without holding it against the XSD, for those who compare or hash what others call EPCIS; JSON is judged all the
     * same.
     */
    public static EpcisReading readByShape(InputStream in, Syntax syntax) throws IOException {
        return syntax == Syntax.XML
                ? XmlReading.of(in, ReadingLimits.USUAL, false)
                : read(in, syntax, ReadingLimits.USUAL);
    }
}
