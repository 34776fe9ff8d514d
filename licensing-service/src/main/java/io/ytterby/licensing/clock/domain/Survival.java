package io.ytterby.licensing.clock.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The Kaplan-Meier estimate of how many cases are still open after so many days. Open cases count for as long as they were
 * seen: leaving them out would make every queue that has just filled up look quick.
 */
public final class Survival {
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    private final TreeMap<Integer, BigDecimal> openAfter = new TreeMap<>();
    private final int decided;
    private final int open;

    public Survival(List<Lifetime> lifetimes) {
        var ends = new TreeMap<Integer, int[]>();
        for (var one : lifetimes) ends.computeIfAbsent(one.days(), day -> new int[2])[one.decided() ? 0 : 1]++;
        int atRisk = lifetimes.size();
        var share = BigDecimal.ONE;
        for (Map.Entry<Integer, int[]> end : ends.entrySet()) {
            int decidedThen = end.getValue()[0];
            if (decidedThen > 0) {
                var stay = BigDecimal.valueOf(atRisk - decidedThen).divide(BigDecimal.valueOf(atRisk), EXACT_ENOUGH);
                share = share.multiply(stay, EXACT_ENOUGH);
                openAfter.put(end.getKey(), share);
            }
            atRisk -= decidedThen + end.getValue()[1];
        }
        this.decided = (int) lifetimes.stream().filter(Lifetime::decided).count();
        this.open = lifetimes.size() - decided;
    }

    /** The share of cases that are still open after so many days: 1 at the beginning. */
    public BigDecimal openAfter(int days) {
        var entry = openAfter.floorEntry(days);
        return entry == null ? BigDecimal.ONE : entry.getValue();
    }

    /**
     * After how many days the given share of those cases is decided that are as old as this one already.
     *
     * @param share such as 0.8
     * @param age days that the case has taken so far
     * @return empty if what was seen so far does not reach that far
     */
    public OptionalInt daysUntil(BigDecimal share, int age) {
        var limit = openAfter(age).multiply(BigDecimal.ONE.subtract(share), EXACT_ENOUGH);
        if (limit.signum() == 0 && openAfter(age).signum() == 0) return OptionalInt.empty();
        return openAfter.tailMap(age, false).entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(limit) <= 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The same as steps.
     *
     * @return from which day on which share of the cases is open: falling shares at rising days
     */
    public NavigableMap<Integer, BigDecimal> steps() {
        return Collections.unmodifiableNavigableMap(openAfter);
    }

    /** Decided cases that it rests on. */
    public int decided() {
        return decided;
    }

    /** Open cases that it also knows of. */
    public int open() {
        return open;
    }
}
