package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;

/** Counts in which each 0 is followed by how many zeros it stands for: CountedZeroes of N42, and RADDATA. */
final class ZeroRuns {
    private ZeroRuns() {}

    /**
     * @return the channels, at most {@link Counts#MAX_CHANNELS}
     * @throws Unreadable if a run is no whole number above 0, or the channels are too many
     */
    static double[] expanded(Values runs, String place) throws Unreadable {
        var channels = new Values(Counts.MAX_CHANNELS);
        for (int i = 0; i < runs.size(); i++) {
            if (runs.at(i) != 0 || i + 1 == runs.size()) channels.add(runs.at(i), place);
            else {
                double howMany = runs.at(++i);
                if (howMany < 1 || howMany != Math.rint(howMany))
                    throw new Unreadable(place + ", value " + (i + 1), "A run of " + howMany + " zeros cannot be");
                if (howMany > Counts.MAX_CHANNELS - channels.size())
                    throw new Unreadable(
                            place + ", value " + (i + 1),
                            "With a run of " + howMany + " zeros the spectrum has more than " + Counts.MAX_CHANNELS
                                    + " channels");
                channels.addZeros(howMany, place);
            }
        }
        return channels.toArray();
    }
}
