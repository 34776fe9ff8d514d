package io.ytterby.diversion.market;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What is paid above the lawful price where no licence is asked for; below nothing where smuggled goods are the cheaper ones.
 *
 * @param reports independent reports of a price
 * @param premium share of the lawful price; empty with fewer than {@value #LEAST} reports
 * @param low of an interval that holds the median of all such prices with 90 % or as much as so few reports allow
 * @param high likewise
 * @param confidence of that interval
 */
public record GreyPremium(
        int reports, OptionalDouble premium, OptionalDouble low, OptionalDouble high, double confidence) {
    public static final int LEAST = 3;
    private static final double WANTED = 0.9;

    /**
     * @param grey prices by independent sources, at one place and grade
     * @param lawful the price there by licensed trade, above 0
     */
    public static GreyPremium of(double[] grey, double lawful) {
        var none = OptionalDouble.empty();
        if (grey.length < LEAST || !(lawful > 0)) return new GreyPremium(grey.length, none, none, none, 0);
        var sorted = grey.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        int cut = 0;
        while (cut + 1 < (n + 1) / 2 && confidence(n, cut + 1) >= WANTED) cut++;
        return new GreyPremium(
                n,
                over(median, lawful),
                over(sorted[cut], lawful),
                over(sorted[n - 1 - cut], lawful),
                confidence(n, cut));
    }

    /** Of the interval between the order statistics that leave {@code cut} out at each end (a sign test turned round). */
    static double confidence(int n, int cut) {
        double outside = 0;
        double term = StrictMath.pow(0.5, n);
        for (int k = 0; k <= cut; k++) {
            outside += term;
            term *= (n - k) / (double) (k + 1);
        }
        return Math.max(0, 1 - 2 * outside);
    }

    private static OptionalDouble over(double price, double lawful) {
        return OptionalDouble.of((price - lawful) / lawful);
    }
}
