package io.ytterby.diversion.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Months whose figures are not out yet. Each is taken to be like the newest three that are; how uncertain that is says the series itself: how
 * far its months were from the three before them. A short series leans on what is usual, so that three quiet months promise nothing.
 */
public final class Unpublished {
    /** So many months say what the next is like. */
    public static final int LIKE = 3;

    private static final double USUAL_CV = 0.4;
    /** What is usual counts as if by so many months. */
    private static final int LEAN = 6;
    /** One month out of line, the first of a trade for one, is not more than this much off. */
    private static final double MOST = 2;

    private final int[] knownOn;
    private final double[] squares;

    private Unpublished(int[] knownOn, double[] squares) {
        this.knownOn = knownOn;
        this.squares = squares;
    }

    /**
     * A month of a series.
     *
     * @param month since 1970
     * @param mass at least 0, in any unit
     * @param knownOn day since 1970 on which it was out
     */
    public record Month(int month, double mass, int knownOn) {}

    /** @param series by month, none twice; a month that is missing is passed over */
    public static Unpublished after(java.util.List<Month> series) {
        record Miss(int knownOn, double square) {}
        var misses = new ArrayList<Miss>();
        for (int i = LIKE; i < series.size(); i++) {
            var before = series.subList(i - LIKE, i);
            var month = series.get(i);
            if (month.month() - before.getFirst().month() != LIKE) continue;
            int known = Math.max(
                    month.knownOn(),
                    before.stream().mapToInt(Month::knownOn).max().orElseThrow());
            double like = before.stream().mapToDouble(Month::mass).sum() / LIKE;
            misses.add(new Miss(known, square(off(month.mass(), like))));
        }
        misses.sort(Comparator.comparingInt(Miss::knownOn));
        var sums = new double[misses.size()];
        for (int i = 0; i < sums.length; i++)
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + misses.get(i).square();
        return new Unpublished(misses.stream().mapToInt(Miss::knownOn).toArray(), sums);
    }

    /** The coefficient of variation of a month that is not out, by what was out on that day since 1970. */
    public double cv(int day) {
        int at = Arrays.binarySearch(knownOn, day);
        int known = at < 0 ? -at - 1 : at;
        while (known < knownOn.length && knownOn[known] <= day) known++;
        double sum = known == 0 ? 0 : squares[known - 1];
        return Math.sqrt((LEAN * square(USUAL_CV) + sum) / (LEAN + known));
    }

    private static double off(double month, double like) {
        if (like <= 0) return month <= 0 ? 0 : MOST;
        return Math.min(MOST, Math.abs(month - like) / like);
    }

    private static double square(double number) {
        return number * number;
    }
}
