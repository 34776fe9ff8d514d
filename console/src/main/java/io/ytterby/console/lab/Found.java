package io.ytterby.console.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analyst typed of contents, an element on each line: {@code Dy 2.5 0.2}, in per cent by weight with its expanded uncertainty.
 *
 * @param wrong the lines that cannot be read so
 */
record Found(Map<String, String> wtPct, Map<String, String> uncertainty, List<String> wrong) {
    private static final String NUMBER = "\\d{1,3}(\\.\\d{1,12})?";

    static Found of(String typed) {
        var wtPct = new LinkedHashMap<String, String>();
        var uncertainty = new LinkedHashMap<String, String>();
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (var line : lines) {
            if (!isContent(line)) continue;
            var parts = line.split("\\s+", -1);
            wtPct.put(parts[0], parts[1]);
            if (parts.length > 2) uncertainty.put(parts[0], parts[2]);
        }
        return new Found(
                wtPct,
                uncertainty,
                lines.stream().filter(line -> !isContent(line)).toList());
    }

    private static boolean isContent(String line) {
        return line.matches("[A-Z][a-z]?\\s+" + NUMBER + "(\\s+" + NUMBER + ")?");
    }

    Map<String, Object> body() {
        return uncertainty.isEmpty() ? Map.of("wtPct", wtPct) : Map.of("wtPct", wtPct, "U", uncertainty);
    }
}
