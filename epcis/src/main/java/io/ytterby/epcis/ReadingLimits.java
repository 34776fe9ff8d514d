package io.ytterby.epcis;

/**
 * How much of a document may be in memory at once. The number of events and the size of the whole document are the caller's
 * business: a reading holds one event at a time.
 *
 * @param depth how deep objects, lists and elements may be nested
 * @param eventBytes largest size of one event, or of all that stands beside the events
 */
public record ReadingLimits(int depth, long eventBytes) {
    /** Sixty levels, and 16 MB for one event. */
    public static final ReadingLimits USUAL = new ReadingLimits(60, 16L << 20);
}
