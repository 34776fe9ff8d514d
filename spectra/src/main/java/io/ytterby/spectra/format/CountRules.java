package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;

/** Which numbers are taken as counts. */
final class CountRules {
    private CountRules() {}

    /**
     * Corrections for pile-up write a few counts below zero. Where all of them together are under a two-hundredth of
     * the spectrum they are read as 0, with a remark; where they are more this is no measurement.
     */
    static Counts counts(double[] values, String place, Draft draft) throws Unreadable {
        if (values.length == 0) throw new Unreadable(place, "There is no count: a spectrum has at least one channel");
        if (values.length > Counts.MAX_CHANNELS) throw tooMany(place, values.length);
        double sum = 0;
        double below = 0;
        int first = -1;
        int negative = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > Limits.COUNTS_PER_CHANNEL)
                throw new Unreadable(place + ", channel " + i, "No channel counts as much as " + values[i]);
            if (values[i] < 0) {
                if (first < 0) first = i;
                negative++;
                below -= values[i];
            } else sum += values[i];
        }
        if (negative == 0) return Counts.of(values);
        if (below > sum / 200)
            throw new Unreadable(
                    place + ", channel " + first,
                    "Counts below 0, " + -below + " against " + sum + " above: this is no measured spectrum");
        draft.remark(negative + " channels had counts below 0 (the first is " + first + ", together " + -below
                + "), read as 0");
        return Counts.of(floored(values));
    }

    static Unreadable tooMany(String place, double said) {
        return new Unreadable(place, said + " channels: a spectrum has at most " + Counts.MAX_CHANNELS);
    }

    private static double[] floored(double[] values) {
        var floored = values.clone();
        for (int i = 0; i < floored.length; i++) floored[i] = Math.max(0, floored[i]);
        return floored;
    }
}
