package io.ytterby.footprints;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a whole by weights so that the parts add up to it to the last unit: each gets what is due rounded down, and the
 * units left over go to the largest
 * remainders, of equal ones to the name that comes first. The order of the weights does not matter.
 */
public final class LargestRemainder {
    /** Decimals are parted in units of 10<sup>-30</sup>, or of their own last digit where that is finer. */
    private static final int SCALE = 30;

    private LargestRemainder() {}

    /** @param weight how much of the whole it is due, never negative; at least one of all is above zero */
    public record Weight(String name, BigDecimal weight) {}

    private record Due(int index, String name, BigInteger whole, BigInteger remainder) {}

    /**
     * @param whole never negative
     * @return one part per weight, in their order; the sum is {@code whole}
     */
    public static List<BigInteger> part(BigInteger whole, List<Weight> weights) {
        var integers = integers(weights);
        var sum = integers.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() < 0 || sum.signum() == 0 || integers.stream().anyMatch(weight -> weight.signum() < 0))
            throw new IllegalArgumentException("cannot part " + whole + " by " + weights);
        var due = new ArrayList<Due>();
        for (int i = 0; i < weights.size(); i++) {
            var parts = whole.multiply(integers.get(i)).divideAndRemainder(sum);
            due.add(new Due(i, weights.get(i).name(), parts[0], parts[1]));
        }
        return handedOut(whole, due);
    }

    /** As {@link #part(BigInteger, List)}, of a decimal. */
    public static List<BigDecimal> part(BigDecimal whole, List<Weight> weights) {
        int scale = Math.max(SCALE, whole.scale());
        return part(whole.setScale(scale).unscaledValue(), weights).stream()
                .map(units -> new BigDecimal(units, scale))
                .toList();
    }

    private static List<BigInteger> handedOut(BigInteger whole, List<Due> due) {
        var parts = new ArrayList<>(due.stream().map(Due::whole).toList());
        int left = whole.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        due.stream()
                .sorted(Comparator.comparing(Due::remainder)
                        .reversed()
                        .thenComparing(Due::name)
                        .thenComparingInt(Due::index))
                .limit(left)
                .forEach(one -> parts.set(one.index(), parts.get(one.index()).add(BigInteger.ONE)));
        return List.copyOf(parts);
    }

    private static List<BigInteger> integers(List<Weight> weights) {
        int scale = weights.stream()
                .mapToInt(weight -> Math.max(0, weight.weight().scale()))
                .max()
                .orElse(0);
        return weights.stream()
                .map(weight -> weight.weight().setScale(scale).unscaledValue())
                .toList();
    }
}
