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
    private final Map<String, List<Ownership>> below = new HashMap<>();

    public Owners(Collection<Ownership> edges) {
        for (var edge : edges) {
            if (edge.share() < HOLDS) continue;
            above.computeIfAbsent(edge.owned(), none -> new ArrayList<>(2)).add(edge);
            below.computeIfAbsent(edge.owner(), none -> new ArrayList<>(2)).add(edge);
        }
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

    /** Who stands above all others over this firm within two hops on that day, or null if nobody is known to. */
    public @Nullable Link owner(String firm, int day) {
        if (!above.containsKey(firm)) return null;
        Link top = null;
        for (var one : ancestors(firm, day).values())
            if (one.hops() > 0
                    && (top == null
                            || one.hops() > top.hops()
                            || (one.hops() == top.hops() && one.owner().compareTo(top.owner()) < 0))) top = one;
        return top;
    }

    /** The firm that stands above all others within two hops on that day, or the firm itself: the name of its group. */
    public String group(String firm, int day) {
        if (!above.containsKey(firm)) return firm;
        var top = new Link(firm, 0, true);
        for (var one : ancestors(firm, day).values())
            if (one.hops() > top.hops()
                    || (one.hops() == top.hops() && one.owner().compareTo(top.owner()) < 0)) top = one;
        return top.owner();
    }

    /** The firms of a group that are known by an owner, with the owner itself; those within two hops below it. */
    public List<String> members(String group) {
        var members = new ArrayList<String>();
        members.add(group);
        for (int i = 0; i < members.size() && members.size() < MOST_MEMBERS; i++)
            for (var edge : below.getOrDefault(members.get(i), List.of()))
                if (!members.contains(edge.owned())) members.add(edge.owned());
        return members;
    }

    private static final int MOST_MEMBERS = 64;

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
