package io.ytterby.tracking.lot.domain;

/**
 * How the line of gram numbers is cut: into 1,024 tracts of 2^24 extents of 1,024 grams, each tract into slots of one size.
 * A block gets a slot that is at most a quarter larger than it needs; what stays over is never given out.
 *
 * <p>Which tract and which slot come next is a secret order, so that a number tells nothing of how much was minted before.
 */
public final class NumberLine {
    /** Grams of an extent. */
    public static final long EXTENT = 1_024;
    /** How many tracts there are. */
    public static final int TRACTS = 1_024;
    /** Extents of a tract: 17,179 tonnes, more than one lot may weigh. */
    public static final long TRACT = 1L << 24;

    private NumberLine() {}

    /**
     * The extents of the slot that so many grams get: up to four extents exactly those, from then on four sizes to each
     * doubling.
     *
     * @throws IllegalArgumentException if no tract has room for so many
     */
    public static long slotFor(long grams) {
        long extents = (grams + EXTENT - 1) / EXTENT;
        if (grams < 1 || extents > TRACT)
            throw new IllegalArgumentException("no slot has room for " + grams + " grams");
        if (extents <= 4) return extents;
        long step = Long.highestOneBit(extents - 1) / 4;
        return (extents + step - 1) / step * step;
    }

    /** How many slots of a size a tract has. */
    public static long slotsOf(long size) {
        return TRACT / size;
    }

    /** The first gram of a slot. */
    public static long firstGram(long tract, long slot, long size) {
        return (tract * TRACT + slot * size) * EXTENT;
    }
}
