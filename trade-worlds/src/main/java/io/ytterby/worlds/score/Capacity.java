package io.ytterby.worlds.score;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is found if each day as many are inspected as 1 % of the records that came on it, rounded up: the best of those that came and of
 * those of which more is known since.
 */
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

    /** Something that asks to be inspected on a day: a record that comes, or one of which more is known now. */
    private record Candidate(Judged one, Instant known, double score) {}

    private final Map<String, Instant> inspected = new HashMap<>();
    private final List<Judged> all;

    Capacity(List<Judged> all) {
        this.all = all;
        var came = new TreeMap<LocalDate, Integer>();
        var asking = new HashMap<LocalDate, List<Candidate>>();
        for (var one : all) {
            came.merge(day(one.at()), 1, Integer::sum);
            ask(asking, new Candidate(one, one.known(), one.score()));
            for (var later : one.later()) ask(asking, new Candidate(one, later.known(), later.score()));
        }
        came.forEach((day, records) -> inspect(asking.getOrDefault(day, List.of()), (int) Math.ceil(SHARE * records)));
    }

    private static void ask(Map<LocalDate, List<Candidate>> asking, Candidate candidate) {
        if (candidate.score() > 0)
            asking.computeIfAbsent(day(candidate.known()), none -> new ArrayList<>())
                    .add(candidate);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void inspect(List<Candidate> asking, int most) {
        asking.stream()
                .filter(candidate -> !inspected.containsKey(candidate.one().record()))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingLong(candidate -> candidate.one().lot()))
                .limit(most)
                .forEach(candidate -> inspected.putIfAbsent(candidate.one().record(), candidate.known()));
    }

    boolean inspects(Judged one) {
        return inspected.containsKey(one.record());
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
            var at = inspected.get(one.record());
            if (at != null) found.merge(one.ring(), at, (a, b) -> a.isBefore(b) ? a : b);
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
