package io.ytterby.intelligence.node.app;

import io.ytterby.diversion.balance.Balance;
import io.ytterby.diversion.balance.Exit;
import io.ytterby.diversion.balance.Exits;
import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.balance.Flow.Kind;
import io.ytterby.diversion.balance.NodeBalance;
import io.ytterby.diversion.reference.Facts;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Draws the balance of a node: what it sent on by the trade records, beside what it can have had by the facts that stand and were out on the day.
 * What of the latter is not out is judged by the rule of {@link Facts}, which the stream and the benchmarks have too.
 */
@ApplicationScoped
public class BalanceNode {
    private static final double MG_PER_KG = 1e6;
    private static final int BEFORE = 36;

    private final NodeFacts facts;
    private final Sent sent;

    BalanceNode(NodeFacts facts, Sent sent) {
        this.facts = facts;
        this.sent = sent;
    }

    /**
     * @param asOf the day as of which it is drawn
     * @param flows what the balance rests on
     * @param exits lawful reasons that there is evidence for
     * @param capacity what was sent over the most that was sent in any window as long in the three years before
     */
    public record Drawn(
            String node,
            String element,
            YearMonth from,
            YearMonth until,
            LocalDate asOf,
            long seed,
            List<Flow> flows,
            Balance balance,
            List<Exit> exits,
            double capacity) {}

    /**
     * @param until the last month
     * @param asOf the day as of which it is drawn: records until its end, facts that were out, and of a month that had not ended what its days gave
     * @return empty if neither facts nor records tell of the node
     */
    public Optional<Drawn> balance(String node, String element, YearMonth until, int months, LocalDate asOf) {
        if (!facts.knows(node) && !sent.any(node)) return Optional.empty();
        var from = until.minusMonths(months - 1L);
        var last = asOf.isBefore(until.atEndOfMonth()) ? asOf : until.atEndOfMonth();
        var byMonth = sent.contained(node, element, from.minusMonths(BEFORE), last);
        double sentNow = sum(byMonth, from, until);
        var known = facts.standing(node, element).stream()
                .filter(fact -> !fact.published().isAfter(asOf))
                .toList();
        int month = StandingFacts.months(until);
        var flows = new ArrayList<Flow>();
        flows.add(Flow.usual(Kind.EXPORT, sentNow, "trade records"));
        flows.addAll(new Facts(known.stream().map(StandingFacts::fact).toList())
                .flows(node, element, month, months, Math.toIntExact(asOf.toEpochDay())));
        long seed = NodeBalance.seed(node, element, month, months);
        double mostBefore = mostBefore(byMonth, from, months);
        return Optional.of(new Drawn(
                node,
                element,
                from,
                until,
                asOf,
                seed,
                List.copyOf(flows),
                NodeBalance.of(flows, seed),
                Exits.of(evidence(known, from, until, months, sentNow, mostBefore)),
                Exits.revealedCapacity(sentNow, mostBefore)));
    }

    private static Exits.Evidence evidence(
            List<RecordedFact> known, YearMonth from, YearMonth until, int months, double sentNow, double mostBefore) {
        return new Exits.Evidence(
                made(known, FactKind.PRODUCTION, from, until),
                made(known, FactKind.PRODUCTION, from.minusMonths(months), from.minusMonths(1)),
                sentNow,
                mostBefore,
                made(known, FactKind.TOLLING, from, until));
    }

    /** Kilograms that facts tell of a kind in a span. */
    private static double made(List<RecordedFact> facts, FactKind kind, YearMonth from, YearMonth until) {
        return facts.stream()
                        .filter(fact -> fact.kind() == kind
                                && !fact.month().isBefore(from)
                                && !fact.month().isAfter(until))
                        .mapToDouble(RecordedFact::mg)
                        .sum()
                / MG_PER_KG;
    }

    private static double mostBefore(SortedMap<YearMonth, Long> byMonth, YearMonth from, int months) {
        double most = 0;
        for (var last = from.minusMonths(1);
                !last.isBefore(from.minusMonths(BEFORE - months + 1L));
                last = last.minusMonths(1)) most = Math.max(most, sum(byMonth, last.minusMonths(months - 1L), last));
        return most;
    }

    private static double sum(SortedMap<YearMonth, Long> byMonth, YearMonth from, YearMonth until) {
        double mg = 0;
        for (long one : byMonth.subMap(from, until.plusMonths(1)).values()) mg += one;
        return mg / MG_PER_KG;
    }
}
