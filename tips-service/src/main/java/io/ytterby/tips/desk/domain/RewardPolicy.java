package io.ytterby.tips.desk.domain;

import java.math.BigInteger;
import java.time.LocalDate;

/**
 * How much of what was recovered reporters may get together, from a day on.
 *
 * @param source the act or rule that says so
 */
public record RewardPolicy(LocalDate from, int leastPercent, int mostPercent, String source) {
    private static final int WHOLE = 100 * 10_000;

    public RewardPolicy {
        if (leastPercent < 0 || mostPercent < leastPercent || mostPercent > 100)
            throw new IllegalArgumentException("a band of rewards goes from 0 to 100 percent and upwards");
    }

    /** Between what and what a share is worth, in minor units of the currency, rounded down: shares never come to more. */
    public record Band(long leastMinor, long mostMinor) {}

    /** @param tenThousandths the tip's share of what all tips of the matter told */
    public Band of(long recoveredMinor, int tenThousandths) {
        return new Band(
                part(recoveredMinor, leastPercent, tenThousandths), part(recoveredMinor, mostPercent, tenThousandths));
    }

    private static long part(long recoveredMinor, int percent, int tenThousandths) {
        return BigInteger.valueOf(recoveredMinor)
                .multiply(BigInteger.valueOf((long) percent * tenThousandths))
                .divide(BigInteger.valueOf(WHOLE))
                .longValueExact();
    }
}
