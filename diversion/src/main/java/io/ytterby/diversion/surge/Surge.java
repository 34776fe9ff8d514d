package io.ytterby.diversion.surge;

import java.util.Locale;

/**
 * What stands out in a rhythm.
 *
 * @param count consignments in the span that stands out most
 * @param days of that span
 * @param expected consignments in it
 * @param pCount probability of so many in one of the spans that were looked at
 * @param pCreep probability of so large a sum of weekly excess
 */
public record Surge(int count, int days, double expected, double pCount, double pCreep) {
    /** Consignments bunch: the variance of a count is mean + mean^2 / 3. */
    static final double BUNCHING = 3;

    /** Spans in weeks, the running one included: a day's batch, three weeks, two months, half a year. */
    private static final int[] SPANS = {1, 3, 9, 26};

    static Surge of(Rhythm rhythm, int day) {
        double usual = rhythm.usual();
        int intoWeek = Math.floorMod(day, 7) + 1;
        var most = new Surge(0, intoWeek, usual * intoWeek, 1, rhythm.creep().p());
        int count = 0;
        int next = 0;
        for (int back = 0; back < Rhythm.KEPT; back++) {
            count += rhythm.weeks()[back];
            if (back + 1 != SPANS[next]) continue;
            int days = back * 7 + intoWeek;
            double p = NegativeBinomial.atLeast(count, usual * days, BUNCHING);
            if (p < most.pCount) most = new Surge(count, days, usual * days, p, most.pCreep);
            next++;
        }
        double looked = Math.min(1, most.pCount * SPANS.length);
        return new Surge(most.count, most.days, most.expected, looked, most.pCreep);
    }

    /** Of the pair: the rarer of the two, paid for looking twice. */
    public double p() {
        return Math.min(1, 2 * Math.min(pCount, pCreep));
    }

    /** One sentence with the numbers. */
    public String says() {
        return String.format(
                Locale.ROOT,
                "%d consignments within %d days, where %.2f were to be expected (p %.2g); weekly excess p %.2g.",
                count,
                days,
                expected,
                pCount,
                pCreep);
    }
}
