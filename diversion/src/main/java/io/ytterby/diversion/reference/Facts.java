package io.ytterby.diversion.reference;

import io.ytterby.diversion.reference.NodeFact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of nodes, by node and element. */
public final class Facts {
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
     */
    public record Supply(double kilograms, double deviation, double grown, double consumption) {}

    /** The supply of a node from {@code month - months + 1} to {@code month}, or null if nothing is known of it. */
    public @Nullable Supply supply(String node, String element, int month, int months) {
        var facts = byNode.get(node + '/' + element);
        if (facts == null) return null;
        double sum = 0;
        double variance = 0;
        double newest = 0;
        double before = 0;
        double consumption = 0;
        boolean any = false;
        NodeFact stock = null;
        for (var fact : facts) {
            if (fact.month() > month) continue;
            if (fact.kind() == Kind.STOCK) {
                if (fact.month() <= month - months + 1 && (stock == null || fact.month() > stock.month())) stock = fact;
                continue;
            }
            if (fact.month() <= month - months || fact.kind() == Kind.CAPACITY) continue;
            any = true;
            double signed = fact.kind() == Kind.CONSUMPTION ? -fact.kilograms() : fact.kilograms();
            sum += signed;
            variance += square(fact.cv() * fact.kilograms());
            if (fact.kind() == Kind.CONSUMPTION) consumption += fact.kilograms();
            if (fact.kind() != Kind.PRODUCTION) continue;
            if (fact.month() > month - 3) newest += fact.kilograms();
            else if (fact.month() > month - 6) before += fact.kilograms();
        }
        if (stock != null) {
            any = true;
            sum += stock.kilograms();
            variance += square(stock.cv() * stock.kilograms());
        }
        if (!any) return null;
        double grown = newest <= 0 ? 0 : (newest - before) / Math.max(before, newest / 10);
        return new Supply(Math.max(0, sum), StrictMath.sqrt(variance), grown, consumption);
    }

    private static double square(double number) {
        return number * number;
    }
}
