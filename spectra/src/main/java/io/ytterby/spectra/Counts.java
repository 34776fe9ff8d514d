package io.ytterby.spectra;

import java.util.Arrays;

/** Counts per channel: finite and not negative. Usually whole; some programs write averages. Never changed. */
public final class Counts {
    /** Longer than any detector's memory; a file that says more is refused. */
    public static final int MAX_CHANNELS = 65_536;

    private final double[] perChannel;

    private Counts(double[] perChannel) {
        this.perChannel = perChannel;
    }

    /**
     * @param perChannel 1 to {@link #MAX_CHANNELS} values; copied
     * @throws IllegalArgumentException if a value is negative, NaN or infinite, or there are none or too many
     */
    public static Counts of(double... perChannel) {
        if (perChannel.length == 0 || perChannel.length > MAX_CHANNELS)
            throw new IllegalArgumentException(
                    "a spectrum has 1 to " + MAX_CHANNELS + " channels, not " + perChannel.length);
        for (int i = 0; i < perChannel.length; i++)
            if (!(perChannel[i] >= 0) || perChannel[i] > 1e15)
                throw new IllegalArgumentException("channel " + i + " counts " + perChannel[i]);
        return new Counts(perChannel.clone());
    }

    public int channels() {
        return perChannel.length;
    }

    public double at(int channel) {
        return perChannel[channel];
    }

    /** @return the sum of the channels from (inclusive) to (exclusive) */
    public double sum(int from, int to) {
        double sum = 0;
        for (int i = Math.max(0, from); i < Math.min(to, perChannel.length); i++) sum += perChannel[i];
        return sum;
    }

    public double total() {
        return sum(0, perChannel.length);
    }

    /** @return a copy */
    public double[] toArray() {
        return perChannel.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(perChannel, counts.perChannel);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(perChannel);
    }

    @Override
    public String toString() {
        return channels() + " channels, " + total() + " counts";
    }
}
