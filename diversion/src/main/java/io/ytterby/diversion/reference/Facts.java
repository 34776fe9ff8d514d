package io.ytterby.diversion.reference;

import io.ytterby.diversion.reference.NodeFact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of nodes, by node and element. Figures come out late: a month without one is taken to be like the newest three that have. */
public final class Facts {
    private static final Kind[] FLOWS = {Kind.PRODUCTION, Kind.LEGAL_IMPORT, Kind.TOLLING, Kind.CONSUMPTION};
    private static final int LIKE = 3;
    /** A month that is not out yet may be this much more or less than those before. */
    private static final double GUESSED_CV = 0.4;

    private final Map<String, List<NodeFact>> byNode = new HashMap<>();

    public Facts(Collection<NodeFact> facts) {
        for (var fact : facts)
            byNode.computeIfAbsent(fact.node() + '/' + fact.element(), none -> new ArrayList<>())
                    .add(fact);
    }

    /**
     * What a node could have given in a span of months.
     *
     * @param kilograms stock + production + legal imports + toll-processed - consumption; at least 0
     * @param deviation standard deviation of that, the single errors taken as independent
     * @param grown production of the newest three months of the span above that of the three before it, over the latter
     * @param consumption alone
     */
    public record Supply(double kilograms, double deviation, double grown, double consumption) {}

    /**
     * The supply of a node in a span of months, by what was published until then.
     *
     * @param month the last, since 1970
     * @param months how many
     * @param day since 1970 on which it is asked
     * @return null if nothing is known of the node
     */
    public @Nullable Supply supply(String node, String element, int month, int months, int day) {
        var facts = byNode.get(node + '/' + element);
        if (facts == null) return null;
        var sum = new Sum(facts, month, months, day);
        for (var kind : FLOWS) sum.flow(kind);
        sum.stock();
        return sum.known ? sum.supply() : null;
    }

    /** What a node uses in a span of months, or 0 if nobody says. */
    public double consumption(String node, String element, int month, int months, int day) {
        var facts = byNode.get(node + '/' + element);
        if (facts == null) return 0;
        var sum = new Sum(facts, month, months, day);
        sum.flow(Kind.CONSUMPTION);
        return sum.consumption;
    }

    private static final class Sum {
        private final List<NodeFact> facts;
        private final int month;
        private final int months;
        private final int day;
        private double kilograms;
        private double variance;
        private double consumption;
        private double grown;
        private boolean known;

        Sum(List<NodeFact> facts, int month, int months, int day) {
            this.facts = facts;
            this.month = month;
            this.months = months;
            this.day = day;
        }

        private void flow(Kind kind) {
            int first = Integer.MAX_VALUE;
            int last = Integer.MIN_VALUE;
            for (var fact : facts)
                if (fact.kind() == kind && fact.published() <= day && fact.month() <= month) {
                    first = Math.min(first, fact.month());
                    last = Math.max(last, fact.month());
                }
            if (last == Integer.MIN_VALUE) return;
            known = true;
            double newest = 0;
            double before = 0;
            double like = 0;
            double flow = 0;
            for (var fact : facts) {
                if (fact.kind() != kind || fact.published() > day || fact.month() > last) continue;
                double mass = fact.kilograms();
                if (fact.month() > month - months) {
                    flow += mass;
                    variance += square(fact.cv() * mass);
                }
                if (fact.month() > last - LIKE) like += mass;
                if (fact.month() > last - LIKE) newest += mass;
                else if (fact.month() > last - 2 * LIKE) before += mass;
            }
            int missing = month - Math.max(last, month - months);
            double guess = missing * like / Math.min(LIKE, last - first + 1);
            flow += guess;
            variance += square(GUESSED_CV * guess);
            kilograms += kind == Kind.CONSUMPTION ? -flow : flow;
            if (kind == Kind.CONSUMPTION) consumption = flow;
            if (kind == Kind.PRODUCTION && newest > 0) grown = (newest - before) / Math.max(before, newest / 10);
        }

        private void stock() {
            NodeFact newest = null;
            for (var fact : facts)
                if (fact.kind() == Kind.STOCK
                        && fact.published() <= day
                        && (newest == null || fact.month() > newest.month())) newest = fact;
            if (newest == null) return;
            known = true;
            kilograms += newest.kilograms();
            variance += square(newest.cv() * newest.kilograms());
        }

        private Supply supply() {
            return new Supply(Math.max(0, kilograms), Math.sqrt(variance), grown, consumption);
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
