package io.ytterby.diversion.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who owns whom. */
public final class Owners {
    /** Less than this share holds nothing. */
    private static final double HOLDS = 0.25;

    private final Map<String, List<Ownership>> above = new HashMap<>();

    public Owners(Collection<Ownership> edges) {
        for (var edge : edges)
            if (edge.share() >= HOLDS)
                above.computeIfAbsent(edge.owned(), none -> new ArrayList<>(2)).add(edge);
    }

    /**
     * What joins two firms.
     *
     * @param owner whom both have above them, or one of the two
     * @param hops edges from one firm to the other over the owner
     * @param verified whether every edge between is
     */
    public record Link(String owner, int hops, boolean verified) {}

    /** The nearest owner that both share within two hops each, as it stood on that day since 1970; or null. */
    public @Nullable Link between(String one, String other, int day) {
        if (above.isEmpty() || one.equals(other)) return null;
        var ofOne = ancestors(one, day);
        Link nearest = null;
        for (var mine : ofOne.entrySet()) {
            var theirs = ancestors(other, day).get(mine.getKey());
            if (theirs == null) continue;
            int hops = mine.getValue().hops() + theirs.hops();
            if (nearest == null || hops < nearest.hops())
                nearest = new Link(mine.getKey(), hops, mine.getValue().verified() && theirs.verified());
        }
        return nearest;
    }

    private Map<String, Link> ancestors(String firm, int day) {
        var found = new HashMap<String, Link>();
        found.put(firm, new Link(firm, 0, true));
        var waiting = new ArrayDeque<String>(List.of(firm));
        while (!waiting.isEmpty()) {
            var owned = waiting.remove();
            var way = found.get(owned);
            if (way == null || way.hops() == 2) continue;
            for (var edge : above.getOrDefault(owned, List.of())) {
                if (edge.from().toEpochDay() > day || found.containsKey(edge.owner())) continue;
                boolean verified = way.verified() && edge.basis() == Ownership.Basis.VERIFIED;
                found.put(edge.owner(), new Link(edge.owner(), way.hops() + 1, verified));
                waiting.add(edge.owner());
            }
        }
        return found;
    }
}
