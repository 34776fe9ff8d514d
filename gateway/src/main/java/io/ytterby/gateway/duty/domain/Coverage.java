package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.LicenceNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of the call-offs of some days leaves under permits that are valid on their days. What is left on a permit is used
 * once, by the earlier call-off first.
 *
 * @param until the first day that is not looked at
 */
public record Coverage(LocalDate from, LocalDate until, List<Covered> callOffs) {
    private static final int DIGITS = 6;

    public Coverage {
        callOffs = List.copyOf(callOffs);
    }

    /**
     * One call-off.
     *
     * @param coveredMg by what is known to be left
     * @param notShownMg under a valid permit of which only a band is shown: it may be enough or not
     * @param by the permits it rests on
     */
    public record Covered(Need need, long coveredMg, long notShownMg, List<LicenceNumber> by) {
        public Covered {
            by = List.copyOf(by);
        }

        public long uncoveredMg() {
            return need.massMg() - coveredMg - notShownMg;
        }
    }

    /** @param needs those outside of the days are passed over */
    public static Coverage of(List<Need> needs, LocalDate from, LocalDate until) {
        var left = new HashMap<LicenceNumber, Long>();
        var callOffs = needs.stream()
                .filter(need -> !need.on().isBefore(from) && need.on().isBefore(until))
                .sorted(Comparator.comparing(Need::on).thenComparing(Need::poNo).thenComparingInt(Need::line))
                .map(need -> covered(need, left))
                .toList();
        return new Coverage(from, until, callOffs);
    }

    private static Covered covered(Need need, Map<LicenceNumber, Long> left) {
        long open = need.massMg();
        boolean mayCover = false;
        var by = new ArrayList<LicenceNumber>();
        for (var permit : need.permits()) {
            var validity = permit.validity();
            if (!permit.usable() || validity == null || !validity.covers(need.on())) continue;
            var known = permit.leftMg();
            if (known == null) {
                if (permit.isNearlyUsedUp()) continue;
                mayCover = true;
                by.add(permit.number());
                continue;
            }
            long there = left.getOrDefault(permit.number(), known);
            long taken = Math.min(there, open);
            left.put(permit.number(), there - taken);
            open -= taken;
            if (taken > 0) by.add(permit.number());
        }
        return new Covered(need, need.massMg() - open, mayCover ? open : 0, by);
    }

    public BigInteger neededMg() {
        return sum(one -> one.need().massMg());
    }

    public BigInteger coveredMg() {
        return sum(Covered::coveredMg);
    }

    public BigInteger notShownMg() {
        return sum(Covered::notShownMg);
    }

    /** By what is known to be left; empty if nothing is called off. */
    public Optional<BigDecimal> atLeast() {
        return share(coveredMg());
    }

    /** If every permit of which only a band is shown has enough left; empty if nothing is called off. */
    public Optional<BigDecimal> atMost() {
        return share(coveredMg().add(notShownMg()));
    }

    /** Rounded down: what is not wholly covered never reads as one. */
    private Optional<BigDecimal> share(BigInteger part) {
        var whole = neededMg();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(part).divide(new BigDecimal(whole), DIGITS, RoundingMode.DOWN));
    }

    private BigInteger sum(Function<Covered, Long> mass) {
        return callOffs.stream().map(mass).map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
