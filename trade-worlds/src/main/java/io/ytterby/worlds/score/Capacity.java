package io.ytterby.worlds.score;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is found if each day the best 1 % of the records of that day are inspected, rounded up. */
final class Capacity {
    private static final double SHARE = 0.01;

    /** A ring and how it fared.
     * @param days from its first illegal record to the first that was inspected; null: never */
    record Ring(
            String name,
            String scheme,
            double mg,
            double stoppedMg,
            @Nullable Double days) {}

    private final Set<String> inspected = new HashSet<>();
    private final List<Judged> all;

    Capacity(List<Judged> all) {
        this.all = all;
        var days = new TreeMap<LocalDate, List<Judged>>();
        for (var one : all)
            days.computeIfAbsent(LocalDate.ofInstant(one.known(), ZoneOffset.UTC), none -> new ArrayList<>())
                    .add(one);
        for (var day : days.values())
            for (var one : new Ranking(day).top(SHARE)) if (one.score() > 0) inspected.add(one.record());
    }

    boolean inspects(Judged one) {
        return inspected.contains(one.record());
    }

    double share() {
        return inspected.size() / (double) all.size();
    }

    List<Ring> rings() {
        var found = new HashMap<String, Instant>();
        var members = new TreeMap<String, List<Judged>>();
        for (var one : all) {
            if (one.ring() == null) continue;
            members.computeIfAbsent(one.ring(), none -> new ArrayList<>()).add(one);
            if (inspects(one)) found.merge(one.ring(), one.known(), (a, b) -> a.isBefore(b) ? a : b);
        }
        return members.entrySet().stream()
                .map(ring -> ring(ring.getKey(), ring.getValue(), found))
                .toList();
    }

    private static Ring ring(String name, List<Judged> members, Map<String, Instant> found) {
        var at = found.get(name);
        double mg = 0;
        double stopped = 0;
        for (var one : members) {
            mg += one.mg();
            // The inspected one is stopped before it crosses, and with it what comes later.
            if (at != null && !one.known().isBefore(at)) stopped += one.mg();
        }
        var first = members.getFirst();
        var begun = first.firstIllegalAt() == null ? first.at() : first.firstIllegalAt();
        return new Ring(
                name,
                String.valueOf(first.scheme()),
                mg,
                stopped,
                at == null ? null : Math.max(0, Duration.between(begun, at).toMinutes() / 1440.0));
    }
}
