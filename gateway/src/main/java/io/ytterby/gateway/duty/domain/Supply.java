package io.ytterby.gateway.duty.domain;

import java.util.ArrayList;
import java.util.List;

/** What could be counted, line by line with its source, and what could not. */
public record Supply(List<Counted> lines, List<Gap> gaps) {
    public static final Supply NOTHING = new Supply(List.of(), List.of());

    public Supply {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    public Supply and(Supply other) {
        var allLines = new ArrayList<>(lines);
        allLines.addAll(other.lines);
        var allGaps = new ArrayList<>(gaps);
        allGaps.addAll(other.gaps);
        return new Supply(allLines, allGaps);
    }
}
