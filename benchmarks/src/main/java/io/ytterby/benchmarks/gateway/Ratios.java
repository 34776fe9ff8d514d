package io.ytterby.benchmarks.gateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Ratios of two servers measured one right after the other, so that what slows the machine slows both. */
final class Ratios {
    private final List<Double> all = new ArrayList<>();

    void add(double ours, double theirs) {
        all.add(ours / theirs);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int rounds() {
        return all.size();
    }

    double median() {
        return middle(all);
    }

    static double middle(List<Double> values) {
        if (values.isEmpty()) return Double.NaN;
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    String range() {
        return all.isEmpty()
                ? "no round"
                : String.format(Locale.ROOT, "%.2f-%.2f", Collections.min(all), Collections.max(all));
    }
}
