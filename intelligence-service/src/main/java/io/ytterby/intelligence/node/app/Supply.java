package io.ytterby.intelligence.node.app;

import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.balance.Flow.Kind;
import io.ytterby.diversion.reference.Unpublished;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a balance that facts tell, for a span of months. Figures come out late: for a month without one see {@link Unpublished}. */
record Supply(List<RecordedFact> facts, YearMonth from, YearMonth until) {
    private static final double MG_PER_KG = 1e6;
    /** Facts that stand are all out. */
    private static final int KNOWN_NOW = 0;

    private static final Map<FactKind, Kind> KINDS = Map.of(
            FactKind.PRODUCTION, Kind.PRODUCTION,
            FactKind.LEGAL_IMPORT, Kind.LEGAL_IMPORT,
            FactKind.TOLLING, Kind.TOLLING,
            FactKind.CONSUMPTION, Kind.CONSUMPTION);

    List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        for (var kind : FactKind.values()) {
            var as = KINDS.get(kind);
            if (as == null) continue;
            flows.addAll(told(kind, as));
            var guessed = guessed(kind, as);
            if (guessed != null) flows.add(guessed);
        }
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.STOCK && !fact.month().isAfter(from))
                .max(java.util.Comparator.comparing(RecordedFact::month))
                .ifPresent(stock -> flows.add(
                        new Flow(Kind.STOCK, stock.mg() / MG_PER_KG, stock.cv().doubleValue(), stock.source())));
        return flows;
    }

    /** By source and error: one source's way of counting errs as a whole. */
    private List<Flow> told(FactKind kind, Kind as) {
        var sums = new TreeMap<String, Flow>();
        for (var fact : facts) {
            if (fact.kind() != kind || !within(fact)) continue;
            var flow = new Flow(as, fact.mg() / MG_PER_KG, fact.cv().doubleValue(), fact.source());
            sums.merge(fact.source() + '\n' + fact.cv().stripTrailingZeros().toPlainString(), flow, Supply::plus);
        }
        return List.copyOf(sums.values());
    }

    private @org.jspecify.annotations.Nullable Flow guessed(FactKind kind, Kind as) {
        var byMonth = new TreeMap<YearMonth, Long>();
        for (var fact : facts)
            if (fact.kind() == kind && !fact.month().isAfter(until))
                byMonth.merge(fact.month(), fact.mg(), Math::addExact);
        int missing = 0;
        for (var month = from; !month.isAfter(until); month = month.plusMonths(1))
            if (!byMonth.containsKey(month)) missing++;
        if (missing == 0 || byMonth.isEmpty()) return null;
        double newest = byMonth.descendingMap().values().stream()
                .limit(Unpublished.LIKE)
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
        var series = byMonth.entrySet().stream()
                .map(month -> new Unpublished.Month(StandingFacts.months(month.getKey()), month.getValue(), KNOWN_NOW))
                .toList();
        double cv = Unpublished.after(series).cv(KNOWN_NOW);
        return new Flow(as, missing * newest / MG_PER_KG, cv, missing + " months like those before");
    }

    private boolean within(RecordedFact fact) {
        return !fact.month().isBefore(from) && !fact.month().isAfter(until);
    }

    private static Flow plus(Flow one, Flow other) {
        return new Flow(one.kind(), one.kilograms() + other.kilograms(), one.cv(), one.source());
    }

    /** Kilograms that facts tell of a kind in a span. */
    static double sum(List<RecordedFact> facts, FactKind kind, YearMonth from, YearMonth until) {
        return facts.stream()
                        .filter(fact -> fact.kind() == kind
                                && !fact.month().isBefore(from)
                                && !fact.month().isAfter(until))
                        .mapToDouble(RecordedFact::mg)
                        .sum()
                / MG_PER_KG;
    }
}
