package io.ytterby.licensing.figures.db;

import io.ytterby.licensing.figures.domain.FiguresRow;
import io.ytterby.licensing.figures.domain.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures while they are gathered, group by group. */
final class Sheet {
    private final Map<String, Map<Measure, Long>> values = new TreeMap<>();
    private final Map<String, SortedMap<String, Long>> refusals = new TreeMap<>();

    /** @return whether there was something to count: for a mapper that must return something */
    boolean put(String group, Measure measure, long value) {
        values.computeIfAbsent(group, any -> new EnumMap<>(Measure.class)).put(measure, value);
        return value != 0;
    }

    boolean refused(String group, String reason, long cases) {
        refusals.computeIfAbsent(group, any -> new TreeMap<>()).put(reason, cases);
        return cases != 0;
    }

    List<FiguresRow> rows() {
        var groups = new TreeSet<>(values.keySet());
        groups.addAll(refusals.keySet());
        return groups.stream()
                .map(group -> new FiguresRow(
                        group, values.getOrDefault(group, Map.of()), refusals.getOrDefault(group, new TreeMap<>())))
                .toList();
    }
}
