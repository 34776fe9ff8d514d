package io.ytterby.system.fault;

import io.ytterby.system.load.DeclarationLoad.Recovery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was seen of each fault, as lines, as a table, and as JSON. */
public final class Findings {
    private final List<Seen> all = new ArrayList<>();

    private record Seen(Fault fault, Recovery recovery, long lost, long doubled) {}

    /** @return the line about this fall */
    public String add(Fault fault, Strike strike, Recovery recovery, long lost, long doubled) {
        all.add(new Seen(fault, recovery, lost, doubled));
        var told = strike.told().isEmpty() ? "" : " (" + strike.told() + ")";
        return "%s %s%s: served again after %s s, everybody after %s s; %d lost, %d doubled"
                .formatted(
                        fault.number(),
                        fault.title(),
                        told,
                        seconds(recovery.first()),
                        seconds(recovery.all()),
                        lost,
                        doubled);
    }

    /** Headings first. */
    public List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("%-5s %5s %18s %18s %6s %8s"
                .formatted("fault", "times", "worst first (s)", "worst all (s)", "lost", "doubled"));
        byNumber()
                .forEach((number, seen) -> lines.add("%-5s %5d %18s %18s %6d %8d"
                        .formatted(
                                number,
                                seen.size(),
                                seconds(worst(seen, false)),
                                seconds(worst(seen, true)),
                                seen.stream().mapToLong(Seen::lost).sum(),
                                seen.stream().mapToLong(Seen::doubled).sum())));
        return lines;
    }

    /** One line: {@code {"seed":…,"rounds":…,"faults":{"T1":{…}}}}. */
    public String json(long seed, int rounds, int declarations) {
        var faults = byNumber().entrySet().stream()
                .map(each ->
                        "\"%s\":{\"times\":%d,\"worstFirstSeconds\":%s,\"worstAllSeconds\":%s,\"lost\":%d,\"doubled\":%d}"
                                .formatted(
                                        each.getKey(),
                                        each.getValue().size(),
                                        seconds(worst(each.getValue(), false)),
                                        seconds(worst(each.getValue(), true)),
                                        each.getValue().stream()
                                                .mapToLong(Seen::lost)
                                                .sum(),
                                        each.getValue().stream()
                                                .mapToLong(Seen::doubled)
                                                .sum()))
                .collect(Collectors.joining(","));
        return "{\"seed\":%d,\"rounds\":%d,\"declarations\":%d,\"faults\":{%s}}"
                .formatted(seed, rounds, declarations, faults);
    }

    private Map<String, List<Seen>> byNumber() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.fault().number(),
                        () -> new TreeMap<>(Comparator.comparingInt(number -> Integer.parseInt(number.substring(1)))),
                        Collectors.toList()));
    }

    private static Duration worst(List<Seen> seen, boolean everybody) {
        return seen.stream()
                .map(each -> everybody ? each.recovery().all() : each.recovery().first())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static String seconds(Duration time) {
        long tenths = (time.toMillis() + 50) / 100;
        return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
    }
}
