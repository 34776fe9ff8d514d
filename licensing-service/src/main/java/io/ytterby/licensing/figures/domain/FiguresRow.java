package io.ytterby.licensing.figures.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one group.
 *
 * @param group a month, an element, a destination ...
 * @param values what is not there was not counted: nothing happened
 * @param refusals how many refused applications an adviser gave each denial reason for
 */
public record FiguresRow(String group, Map<Measure, Long> values, SortedMap<String, Long> refusals) {
    public FiguresRow {
        values = Collections.unmodifiableMap(values.isEmpty() ? Map.of() : new EnumMap<>(values));
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    }

    public long value(Measure measure) {
        return values.getOrDefault(measure, 0L);
    }
}
