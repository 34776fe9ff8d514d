package io.ytterby.diversion.reference;

import io.ytterby.diversion.reference.NodeFact.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Facts of nodes, by node and element. Figures come out late: see {@link Unpublished}. */
public final class Facts {
    private static final Kind[] FLOWS = {Kind.PRODUCTION, Kind.LEGAL_IMPORT, Kind.TOLLING, Kind.CONSUMPTION};
    private static final int LIKE = Unpublished.LIKE;
    private static final int MONTHS = 12;

    private final Map<String, Node> byNode = new HashMap<>();

    public Facts(Collection<NodeFact> facts) {
        for (var fact : facts)
            byNode.computeIfAbsent(fact.node() + '/' + fact.element(), none -> new Node())
                    .add(fact);
        for (var node : byNode.values()) node.flows.values().forEach(Flow::close);
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
            var flow = known.flows.get(kind);
            var sum = flow == null ? null : flow.sum(month, months, day);
            if (sum == null) continue;
            any = true;
            kilograms += kind == Kind.CONSUMPTION ? -sum.kilograms() : sum.kilograms();
            variance += sum.variance();
            if (kind == Kind.PRODUCTION) grown = sum.grown();
        }
        var stock = known.stock(day);
        if (stock != null) {
            any = true;
            kilograms += stock.kilograms();
            variance += stock.cv() * stock.kilograms() * stock.cv() * stock.kilograms();
        }
        return any ? new Supply(Math.max(0, kilograms), Math.sqrt(variance), grown) : null;
    }

    /** Whether any production of the node was published by that day. */
    public boolean makes(String node, String element, int day) {
        var known = byNode.get(node + '/' + element);
        var flow = known == null ? null : known.flows.get(Kind.PRODUCTION);
        return flow != null && flow.anyPublished(day);
    }

    /** What a node uses in a span of months, or 0 if nobody says. */
    public double consumption(String node, String element, int month, int months, int day) {
        var known = byNode.get(node + '/' + element);
        var flow = known == null ? null : known.flows.get(Kind.CONSUMPTION);
        var sum = flow == null ? null : flow.sum(month, months, day);
        return sum == null ? 0 : sum.kilograms();
    }

    private static final class Node {
        private final Map<Kind, Flow> flows = new EnumMap<>(Kind.class);
        private final List<NodeFact> stocks = new ArrayList<>(1);

        void add(NodeFact fact) {
            if (fact.kind() == Kind.STOCK) stocks.add(fact);
            else if (fact.kind() != Kind.CAPACITY)
                flows.computeIfAbsent(fact.kind(), none -> new Flow()).add(fact);
        }

        @Nullable
        NodeFact stock(int day) {
            NodeFact newest = null;
            for (var stock : stocks)
                if (stock.published() <= day && (newest == null || stock.month() > newest.month())) newest = stock;
            return newest;
        }
    }

    private record Total(double kilograms, double variance, double grown) {}

    /** One kind of figure, month by month. */
    private static final class Flow {
        private final TreeMap<Integer, List<NodeFact>> byMonth = new TreeMap<>();
        private Unpublished unpublished = Unpublished.after(List.of());

        /** All of it was added. */
        void close() {
            unpublished = Unpublished.after(byMonth.entrySet().stream()
                    .map(month -> new Unpublished.Month(
                            month.getKey(),
                            month.getValue().stream()
                                    .mapToDouble(NodeFact::kilograms)
                                    .sum(),
                            month.getValue().stream()
                                    .mapToInt(NodeFact::published)
                                    .max()
                                    .orElseThrow()))
                    .toList());
        }

        void add(NodeFact fact) {
            byMonth.computeIfAbsent(fact.month(), none -> new ArrayList<>(1)).add(fact);
        }

        @Nullable
        Total sum(int month, int months, int day) {
            Integer last = byMonth.floorKey(month);
            while (last != null && !published(last, day)) last = byMonth.lowerKey(last);
            if (last == null) return null;
            double sum = 0;
            double variance = 0;
            for (int one = month - months + 1; one <= last; one++) {
                for (var fact : byMonth.getOrDefault(one, List.of())) {
                    if (fact.published() > day) continue;
                    sum += fact.kilograms();
                    variance += square(fact.cv() * fact.kilograms());
                }
            }
            double newest = mass(last, day);
            double before = mass(last - LIKE, day);
            double missing = month - Math.max(last, month - months);
            if (missing > 0) missing -= 1 - elapsed(month, day);
            double guess = missing * newest / Math.min(LIKE, last - byMonth.firstKey() + 1);
            double grown = newest <= 0 ? 0 : (newest - before) / Math.max(before, newest / 10);
            return new Total(sum + guess, variance + square(unpublished.cv(day) * guess), grown);
        }

        /** The share of a month that is over on a day: until its end it has not given what months give. */
        private static double elapsed(int month, int day) {
            var date = LocalDate.of(1970 + month / MONTHS, 1 + month % MONTHS, 1);
            return Math.clamp((day - date.toEpochDay() + 1) / (double) date.lengthOfMonth(), 0, 1);
        }

        boolean anyPublished(int day) {
            for (var month : byMonth.values())
                for (var fact : month) if (fact.published() <= day && fact.kilograms() > 0) return true;
            return false;
        }

        private boolean published(int month, int day) {
            for (var fact : byMonth.getOrDefault(month, List.of())) if (fact.published() <= day) return true;
            return false;
        }

        /** Of three months up to this one. */
        private double mass(int last, int day) {
            double sum = 0;
            for (int month = last - LIKE + 1; month <= last; month++)
                for (var fact : byMonth.getOrDefault(month, List.of()))
                    if (fact.published() <= day) sum += fact.kilograms();
            return sum;
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
