package io.ytterby.intelligence.node.app;

import io.ytterby.diversion.balance.Balance;
import io.ytterby.diversion.balance.Exit;
import io.ytterby.diversion.balance.Exits;
import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.balance.Flow.Kind;
import io.ytterby.diversion.balance.NodeBalance;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.intelligence.node.domain.RecordedFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Draws the balance of a node: what it sent on by the trade records, beside what it can have had by the facts that stand. */
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
     * @param flows what the balance rests on
     * @param exits lawful reasons that there is evidence for
     * @param capacity what was sent over the most that was sent in any window as long in the three years before
     */
    public record Drawn(
            String node,
            String element,
            YearMonth from,
            YearMonth until,
            long seed,
            List<Flow> flows,
            Balance balance,
            List<Exit> exits,
            double capacity) {}

    /** @return empty if neither facts nor records tell of the node */
    public Optional<Drawn> balance(String node, String element, YearMonth until, int months) {
        if (!facts.knows(node) && !sent.any(node)) return Optional.empty();
        var from = until.minusMonths(months - 1L);
        var byMonth = sent.contained(node, element, from.minusMonths(BEFORE), until);
        double sentNow = sum(byMonth, from, until);
        var known = facts.standing(node, element);
        var flows = new ArrayList<Flow>();
        flows.add(Flow.usual(Kind.EXPORT, sentNow, "trade records"));
        flows.addAll(new Supply(known, from, until).flows());
        long seed = NodeBalance.seed(node, element, StandingFacts.months(until), months);
        double mostBefore = mostBefore(byMonth, from, months);
        return Optional.of(new Drawn(
                node,
                element,
                from,
                until,
                seed,
                List.copyOf(flows),
                NodeBalance.of(flows, seed),
                Exits.of(evidence(known, from, until, months, sentNow, mostBefore)),
                Exits.revealedCapacity(sentNow, mostBefore)));
    }

    private static Exits.Evidence evidence(
            List<RecordedFact> known, YearMonth from, YearMonth until, int months, double sentNow, double mostBefore) {
        return new Exits.Evidence(
                Supply.sum(known, FactKind.PRODUCTION, from, until),
                Supply.sum(known, FactKind.PRODUCTION, from.minusMonths(months), from.minusMonths(1)),
                sentNow,
                mostBefore,
                Supply.sum(known, FactKind.TOLLING, from, until));
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
