package io.ytterby.diversion.surge;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;

/**
 * The rhythm of one cell of trade, a route with its code and consignee: consignments by week for half a year, the rate that was usual before,
 * and the sum of what each week had above it. All of it fits into {@value #SIZE} bytes.
 *
 * @param weeks consignments, the newest week first
 * @param rate usual consignments per day, with a half-life of {@value #HALF_LIFE} days, learned from weeks older than {@value #LATELY}
 * @param watched days that the rate rests on
 * @param creep of the weeks that are over
 * @param week weeks since 1970-01-01 of the first entry of {@code weeks}
 * @param first day on which anything was seen
 */
public record Rhythm(int[] weeks, double rate, double watched, Cusum creep, int week, int first) {
    public static final int SIZE = 1 + 26 * 2 + 3 * 4 + 2 * 4;
    public static final int HALF_LIFE = 60;
    /** Weeks that are judged before they count as usual: who reads a rise as usual at once never sees it. */
    static final int LATELY = 4;

    static final int KEPT = 26;
    /** Days to know before a week can be above what is usual. */
    private static final double LEARNED = 42;

    private static final int VERSION = 1;
    private static final double DAYS = 7;
    private static final double DECAY = StrictMath.pow(0.5, DAYS / HALF_LIFE);
    /** As if a quarter of a consignment had been seen in the month before the watch began: nothing seen is not known to be impossible. */
    private static final double PRIOR_COUNT = 0.25;

    private static final double PRIOR_DAYS = 30;
    private static final int MOST = 0xffff;

    public static Rhythm from(int day) {
        return new Rhythm(new int[KEPT], 0, 0, Cusum.NONE, Math.floorDiv(day, 7), day);
    }

    public static Rhythm read(byte[] cell, int day) {
        var reader = CellReader.of(cell, VERSION);
        if (reader == null) return from(day);
        var weeks = new int[KEPT];
        for (int i = 0; i < KEPT; i++) weeks[i] = reader.small() << 8 | reader.small();
        return new Rhythm(
                weeks, reader.real(), reader.real(), new Cusum(reader.real()), reader.number(), reader.number());
    }

    public byte[] cell() {
        var writer = new CellWriter(VERSION);
        for (int one : weeks) writer.small(one >> 8).small(one & 0xff);
        return writer.real(rate)
                .real(watched)
                .real(creep.sum())
                .number(week)
                .number(first)
                .cell();
    }

    /** Consignments per day that are to be expected, which is never nothing. */
    public double usual() {
        return (rate * watched + PRIOR_COUNT) / (watched + PRIOR_DAYS);
    }

    /** With one more consignment. One that comes late counts in its own week if that is still kept. */
    public Rhythm with(int day) {
        var now = on(day);
        int back = now.week - Math.floorDiv(day, 7);
        if (back >= KEPT) return now;
        var next = now.weeks.clone();
        next[back] = Math.min(MOST, next[back] + 1);
        return new Rhythm(next, now.rate, now.watched, now.creep, now.week, Math.min(now.first, day));
    }

    /** As it stands on a day, every week before closed. */
    public Rhythm on(int day) {
        var now = this;
        int target = Math.floorDiv(day, 7);
        if (target - week > KEPT * 8) now = now.forgotten(target - KEPT * 8);
        while (now.week < target) now = now.nextWeek();
        return now;
    }

    private Rhythm forgotten(int from) {
        return new Rhythm(new int[KEPT], 0, watched, Cusum.NONE, from, first);
    }

    private Rhythm nextWeek() {
        var next = new int[KEPT];
        System.arraycopy(weeks, 0, next, 1, KEPT - 1);
        double expected = usual() * DAYS;
        // A week of a rare trade holds nothing or one consignment: no deviation below one of them is believed.
        double deviation = Math.max(1, StrictMath.sqrt(expected + expected * expected / Surge.BUNCHING));
        double z = watched < LEARNED ? 0 : (weeks[0] - expected) / deviation;
        int settled = weeks[LATELY - 1];
        boolean seen = week - LATELY + 1 >= Math.floorDiv(first, 7);
        double kept = watched * DECAY;
        double sum = seen ? kept + DAYS : kept;
        double settledRate = sum == 0 ? 0 : (rate * kept + (seen ? settled : 0)) / sum;
        return new Rhythm(next, settledRate, sum, creep.with(z), week + 1, first);
    }

    /** What stands out on a day, with what came until then. */
    public Surge surge(int day) {
        return Surge.of(on(day), day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rhythm that && java.util.Arrays.equals(cell(), that.cell());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(cell());
    }
}
