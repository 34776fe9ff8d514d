package io.ytterby.licensing.quota.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a quota by its rule. The grants sum to the quota, or to all that is asked if that is less; nobody gets more than
 * asked; the order in which requests came does not matter. A milligram that does not divide goes to the largest remainder,
 * and among equals to the applicant whose id comes first.
 */
public final class Allocate {
    private Allocate() {}

    /** @return the grants in the order of the applicants' ids */
    public static List<Grant> by(QuotaTerms terms, Draw draw) {
        var requests = draw.requests().stream()
                .sorted(Comparator.comparing(request -> request.applicant().value()))
                .toList();
        var asked = requests.stream().mapToLong(QuotaRequest::askedMg).toArray();
        var granted = switch (terms.rule()) {
            case PRO_RATA_WITH_FLOOR -> proRata(asked, terms.availableMg(), terms.floorMg());
            case MAX_MIN_FAIR -> maxMinFair(asked, terms.availableMg());
            case SEEDED_LOTTERY ->
                inTurns(asked, terms.availableMg(), terms.lotMg(), DrawnOrder.of(terms, draw, requests));
        };
        return IntStream.range(0, asked.length)
                .mapToObj(i -> new Grant(requests.get(i).applicant(), asked[i], granted[i]))
                .toList();
    }

    private static long[] proRata(long[] asked, long available, long floor) {
        var granted = maxMinFair(
                Arrays.stream(asked).map(mass -> Math.min(mass, floor)).toArray(), available);
        long left = available - sum(granted);
        var open = IntStream.range(0, asked.length)
                .mapToLong(i -> asked[i] - granted[i])
                .toArray();
        var more = largestRemainder(open, left);
        for (int i = 0; i < granted.length; i++) granted[i] += more[i];
        return granted;
    }

    /** In proportion, each rounded down; then a milligram each to the largest remainders. */
    private static long[] largestRemainder(long[] open, long left) {
        var all = Arrays.stream(open).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.compareTo(BigInteger.valueOf(left)) <= 0) return open.clone();
        var granted = new long[open.length];
        var remainders = new BigInteger[open.length];
        for (int i = 0; i < open.length; i++) {
            var parts = BigInteger.valueOf(open[i])
                    .multiply(BigInteger.valueOf(left))
                    .divideAndRemainder(all);
            granted[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
        }
        long over = left - sum(granted);
        IntStream.range(0, open.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i])
                        .reversed()
                        .thenComparing(i -> i))
                .limit(over)
                .forEach(i -> granted[i]++);
        return granted;
    }

    /** The level rises for all who are not content yet, in whole milligrams; the last ones go to the first ids. */
    private static long[] maxMinFair(long[] asked, long available) {
        var granted = new long[asked.length];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < asked.length; i++) if (asked[i] > 0) open.add(i);
        long left = available;
        while (!open.isEmpty() && left >= open.size()) {
            long least =
                    open.stream().mapToLong(i -> asked[i] - granted[i]).min().orElseThrow();
            long rise = Math.min(least, left / open.size());
            for (int i : open) granted[i] += rise;
            left -= rise * open.size();
            open.removeIf(i -> granted[i] == asked[i]);
        }
        for (int i : open.subList(0, (int) Math.min(left, open.size()))) granted[i]++;
        return granted;
    }

    private static long[] inTurns(long[] asked, long available, long lot, List<Integer> order) {
        var granted = new long[asked.length];
        long left = available;
        boolean gave = true;
        while (gave && left > 0) {
            gave = false;
            for (int i : order) {
                long open = asked[i] - granted[i];
                long given = Math.min(left, lot == 0 ? open : Math.min(open, lot));
                granted[i] += given;
                left -= given;
                gave |= given > 0;
            }
        }
        return granted;
    }

    private static long sum(long[] masses) {
        return Arrays.stream(masses).sum();
    }
}
