package io.ytterby.licensing.quota.domain;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * How unevenly a quota was split. All three are 0 where everybody gets the same part of what they asked for.
 *
 * @param fulfilmentGap the largest part of a request that was granted, less the smallest; this is the figure that counts
 * @param gini of the granted masses: half the mean difference of any two, by the mean
 * @param largestRegretMg the most that anybody asked for and did not get
 */
public record Unfairness(Fraction fulfilmentGap, Fraction gini, long largestRegretMg) {
    static Unfairness of(List<Grant> grants) {
        if (grants.isEmpty()) return new Unfairness(Fraction.ZERO, Fraction.ZERO, 0);
        var parts = grants.stream().map(Grant::fulfilment).sorted().toList();
        return new Unfairness(
                parts.getLast().minus(parts.getFirst()),
                gini(grants),
                grants.stream()
                        .mapToLong(grant -> grant.askedMg() - grant.grantedMg())
                        .max()
                        .orElse(0));
    }

    /** Over the sorted masses x1..xn: the sum of (2i - n - 1) xi, by n times their sum. */
    private static Fraction gini(List<Grant> grants) {
        var sorted = grants.stream()
                .map(Grant::grantedMg)
                .sorted(Comparator.naturalOrder())
                .toList();
        var weighted = BigInteger.ZERO;
        var sum = BigInteger.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            var mass = BigInteger.valueOf(sorted.get(i));
            weighted = weighted.add(mass.multiply(BigInteger.valueOf(2L * (i + 1) - sorted.size() - 1)));
            sum = sum.add(mass);
        }
        return sum.signum() == 0
                ? Fraction.ZERO
                : new Fraction(weighted, sum.multiply(BigInteger.valueOf(sorted.size())));
    }
}
