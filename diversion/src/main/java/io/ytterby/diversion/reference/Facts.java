package io.ytterby.diversion.reference;

import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.reference.NodeFact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of nodes, by node and element, and what they give for a span of months: {@link #supply} to the stream at once, {@link #flows} to whoever
 * draws a balance. Both by one rule for what is not out ({@link Series}, {@link Unpublished}).
 */
public final class Facts {
    private static final Kind[] FLOWS = {Kind.PRODUCTION, Kind.LEGAL_IMPORT, Kind.TOLLING, Kind.CONSUMPTION};

    private final Map<String, Node> byNode = new HashMap<>();

    public Facts(Collection<NodeFact> facts) {
        for (var fact : facts)
            byNode.computeIfAbsent(fact.node() + '/' + fact.element(), none -> new Node())
                    .add(fact);
        for (var node : byNode.values()) node.flows.values().forEach(Series::close);
    }

    /**
     * What a node could have given in a span of months.
     *
     * @param kilograms stock + production + legal imports + toll-processed - consumption; at least 0
     * @param deviation standard deviation of that, the single errors taken as independent
     * @param grown production of the newest three published months above that of the three before them, over the latter
     */
    public record Supply(double kilograms, double deviation, double grown) {}

    /**
     * The supply of a node in a span of months, by what was published until then.
     *
     * @param month the last, since 1970
     * @param months how many
     * @param day since 1970 on which it is asked
     * @return null if nothing is known of the node
     */
    public @Nullable Supply supply(String node, String element, int month, int months, int day) {
        var known = byNode.get(node + '/' + element);
        if (known == null) return null;
        double kilograms = 0;
        double variance = 0;
        double grown = 0;
        boolean any = false;
        for (var kind : FLOWS) {
            var series = known.flows.get(kind);
            var sum = series == null ? null : series.sum(month, months, day);
            if (sum == null) continue;
            any = true;
            kilograms += kind == Kind.CONSUMPTION ? -sum.kilograms() : sum.kilograms();
            variance += sum.variance();
            if (kind == Kind.PRODUCTION) grown = sum.grown();
        }
        var stock = known.stock(month - months + 1, day);
        if (stock != null) {
            any = true;
            kilograms += stock.kilograms();
            variance += stock.cv() * stock.kilograms() * stock.cv() * stock.kilograms();
        }
        return any ? new Supply(Math.max(0, kilograms), Math.sqrt(variance), grown) : null;
    }

    /**
     * The parts of a node's balance that facts tell, as {@link #supply} has them together: what each source told of each kind, with its error; what
     * is taken to have been in months of which nothing was out; and the stock.
     *
     * @return empty if nothing of the node was out
     */
    public List<Flow> flows(String node, String element, int month, int months, int day) {
        var known = byNode.get(node + '/' + element);
        if (known == null) return List.of();
        var flows = new ArrayList<Flow>();
        for (var kind : FLOWS) {
            var series = known.flows.get(kind);
            if (series != null) flows.addAll(series.flows(Flow.Kind.valueOf(kind.name()), month, months, day));
        }
        var stock = known.stock(month - months + 1, day);
        if (stock != null) flows.add(new Flow(Flow.Kind.STOCK, stock.kilograms(), stock.cv(), stock.source()));
        return flows;
    }

    /** Whether any production of the node was published by that day. */
    public boolean makes(String node, String element, int day) {
        var known = byNode.get(node + '/' + element);
        var series = known == null ? null : known.flows.get(Kind.PRODUCTION);
        return series != null && series.anyPublished(day);
    }

    /** What a node uses in a span of months, or 0 if nobody says. */
    public double consumption(String node, String element, int month, int months, int day) {
        var known = byNode.get(node + '/' + element);
        var series = known == null ? null : known.flows.get(Kind.CONSUMPTION);
        var sum = series == null ? null : series.sum(month, months, day);
        return sum == null ? 0 : sum.kilograms();
    }

    private static final class Node {
        private final Map<Kind, Series> flows = new EnumMap<>(Kind.class);
        private final List<NodeFact> stocks = new ArrayList<>(1);

        void add(NodeFact fact) {
            if (fact.kind() == Kind.STOCK) stocks.add(fact);
            else if (fact.kind() != Kind.CAPACITY)
                flows.computeIfAbsent(fact.kind(), none -> new Series()).add(fact);
        }

        /** What was there when the span began: a later figure has in it what came in since. */
        @Nullable
        NodeFact stock(int first, int day) {
            NodeFact newest = null;
            for (var stock : stocks)
                if (stock.published() <= day
                        && stock.month() <= first
                        && (newest == null || stock.month() > newest.month())) newest = stock;
            return newest;
        }
    }
}
