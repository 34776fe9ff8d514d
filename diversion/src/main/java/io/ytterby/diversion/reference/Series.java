package io.ytterby.diversion.reference;

import io.ytterby.diversion.balance.Flow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One kind of figure of a node, month by month, as it came out. A month of which nothing was out is taken to be like the newest three that were: what
 * is missing is not nothing. A month that has not ended has given what its days gave.
 */
final class Series {
    private static final int LIKE = Unpublished.LIKE;
    private static final int MONTHS = 12;

    private final TreeMap<Integer, List<NodeFact>> byMonth = new TreeMap<>();
    private Unpublished unpublished = Unpublished.after(List.of());

    /** @param grown the newest three published months above the three before them, over the latter */
    record Total(double kilograms, double variance, double grown) {}

    /**
     * What is not out.
     *
     * @param months and parts of one
     * @param kilograms of all of them
     * @param cv coefficient of variation
     */
    private record Guess(double months, double kilograms, double cv) {}

    void add(NodeFact fact) {
        byMonth.computeIfAbsent(fact.month(), none -> new ArrayList<>(1)).add(fact);
    }

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

    /** @return null if nothing of it was out on the day */
    @Nullable
    Total sum(int month, int months, int day) {
        var last = last(month, day);
        if (last == null) return null;
        double sum = 0;
        double variance = 0;
        double missing = 0;
        for (int one = month - months + 1; one <= month; one++) {
            boolean out = false;
            for (var fact : byMonth.getOrDefault(one, List.of())) {
                if (fact.published() > day) continue;
                out = true;
                sum += fact.kilograms();
                variance += square(fact.cv() * fact.kilograms());
            }
            if (!out) missing += elapsed(one, day);
        }
        var guess = guess(last, missing, day);
        double newest = mass(last, day);
        double before = mass(last - LIKE, day);
        double grown = newest <= 0 ? 0 : (newest - before) / Math.max(before, newest / 10);
        return new Total(sum + guess.kilograms(), variance + square(guess.cv() * guess.kilograms()), grown);
    }

    /** By source and error, since a way of counting errs as a whole; what is not out comes last. */
    List<Flow> flows(Flow.Kind as, int month, int months, int day) {
        var last = last(month, day);
        if (last == null) return List.of();
        var told = new TreeMap<String, Flow>();
        double missing = 0;
        for (int one = month - months + 1; one <= month; one++) {
            if (!published(one, day)) missing += elapsed(one, day);
            for (var fact : byMonth.getOrDefault(one, List.of())) {
                if (fact.published() > day) continue;
                var flow = new Flow(as, fact.kilograms(), Math.min(Flow.MOST_CV, fact.cv()), fact.source());
                told.merge(fact.source() + '\n' + fact.cv(), flow, Flow::plus);
            }
        }
        var flows = new ArrayList<>(told.values());
        var guess = guess(last, missing, day);
        if (guess.months() > 0)
            flows.add(new Flow(
                    as,
                    guess.kilograms(),
                    guess.cv(),
                    String.format(Locale.ROOT, "%.1f months like those before", guess.months())));
        return flows;
    }

    boolean anyPublished(int day) {
        for (var month : byMonth.values())
            for (var fact : month) if (fact.published() <= day && fact.kilograms() > 0) return true;
        return false;
    }

    /** @param missing months, and parts of one */
    private Guess guess(int last, double missing, int day) {
        if (missing == 0) return new Guess(0, 0, 0);
        double sum = 0;
        int like = 0;
        for (Integer one = last; one != null && like < LIKE; one = byMonth.lowerKey(one)) {
            if (!published(one, day)) continue;
            for (var fact : byMonth.getOrDefault(one, List.of())) if (fact.published() <= day) sum += fact.kilograms();
            like++;
        }
        return new Guess(missing, missing * sum / like, unpublished.cv(day));
    }

    /** The newest month up to this one of which something was out. */
    private @Nullable Integer last(int month, int day) {
        Integer last = byMonth.floorKey(month);
        while (last != null && !published(last, day)) last = byMonth.lowerKey(last);
        return last;
    }

    /** The share of a month that is over on a day: until its end it has not given what months give. */
    private static double elapsed(int month, int day) {
        var date = LocalDate.of(1970 + month / MONTHS, 1 + month % MONTHS, 1);
        return Math.clamp((day - date.toEpochDay() + 1) / (double) date.lengthOfMonth(), 0, 1);
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
