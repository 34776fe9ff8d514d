package io.ytterby.intelligence.alert.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the records of an alert come to together.
 *
 * @param score of the strongest record, before any exit
 * @param tests that failed, of the strongest record first
 * @param reasons of the strongest record
 */
public record Evidence(
        BigDecimal score,
        List<String> tests,
        List<Reason> reasons,
        int records,
        long netMg,
        Instant firstAt,
        Instant lastAt,
        Set<String> containers,
        Set<String> licences) {
    private static final int MOST_CONTAINERS = 200;
    private static final int MOST_LICENCES = 100;
    private static final int MOST_TESTS = 24;

    public Evidence {
        tests = List.copyOf(tests);
        reasons = List.copyOf(reasons);
        containers = Set.copyOf(containers);
        licences = Set.copyOf(licences);
    }

    static Evidence of(Signal signal, Consignment goods) {
        var none =
                new Evidence(BigDecimal.ZERO, List.of(), List.of(), 0, 0, signal.at(), signal.at(), Set.of(), Set.of());
        return none.and(signal, goods);
    }

    /** The same whatever order the records come in, but for equal scores. */
    Evidence and(Signal signal, Consignment goods) {
        var said = strengthened(signal);
        var licence = goods.licence();
        return new Evidence(
                said.score,
                said.tests,
                said.reasons,
                records + 1,
                sum(netMg, goods.netMg()),
                signal.at().isBefore(firstAt) ? signal.at() : firstAt,
                signal.at().isAfter(lastAt) ? signal.at() : lastAt,
                with(containers, goods.containers(), MOST_CONTAINERS),
                with(licences, licence == null ? List.of() : List.of(licence), MOST_LICENCES));
    }

    /** With what a signal says, and no record more. */
    Evidence strengthened(Signal signal) {
        boolean stronger = signal.score().compareTo(score) > 0 || records == 0;
        var both = new ArrayList<>(stronger ? signal.failedTests() : tests);
        for (var test : stronger ? tests : signal.failedTests()) if (!both.contains(test)) both.add(test);
        return new Evidence(
                stronger ? signal.score() : score,
                both.subList(0, Math.min(both.size(), MOST_TESTS)),
                stronger ? signal.reasons() : reasons,
                records,
                netMg,
                firstAt,
                lastAt,
                containers,
                licences);
    }

    /** No sum of what others declare may stop us: it ends at the largest number. */
    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static Set<String> with(Set<String> known, List<String> more, int most) {
        var all = new TreeSet<>(known);
        for (var one : more) if (all.size() < most) all.add(one);
        return all;
    }
}
