package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;

/** How much a file may hold. What is beyond is refused, never cut in silence. */
final class Limits {
    /** Also what the store of evidence takes. */
    static final int FILE_BYTES = 8 << 20;

    /** All channels of all spectra of a file: 32 MB of counts. */
    static final int CHANNELS_IN_ALL = 64 * Counts.MAX_CHANNELS;

    static final int SPECTRA = 10_000;

    /** Longer words are no numbers. */
    static final int NUMBER_LENGTH = 40;

    /** A detector that counts a million pulses a second needs eleven days for so many in one channel. */
    static final double COUNTS_PER_CHANNEL = 1e12;

    /** Thirty years. */
    static final double SECONDS = 1e9;

    static final int HEADER_FIELDS = 300;
    static final int HEADER_VALUE = 400;
    static final int REMARKS = 50;

    private Limits() {}
}
