package io.ytterby.spectra.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are which.
 *
 * @param count how many there are
 * @param axis the column of channels or energies; -1 if there is none
 * @param counts the column of counts
 * @param named whether the table has a line with names
 * @param isChannel whether the axis is named as channels
 * @param kevPer what the unit of energy is in keV; null if none is named
 */
record TableColumns(
        int count,
        int axis,
        int counts,
        boolean named,
        boolean isChannel,
        @Nullable Double kevPer) {
    static final TableColumns UNKNOWN = new TableColumns(0, -1, 0, false, false, null);

    private static final Pattern COUNTS = Pattern.compile("counts?|cts|data|intensity|y");
    private static final Pattern CHANNEL = Pattern.compile("channels?|chan|ch|bin|index|no");
    private static final Pattern ENERGY = Pattern.compile(".*(energy|kev|mev|ev).*|e|x");
    private static final Pattern UNIT = Pattern.compile("(?:.*[^a-z])?(kev|mev|ev)(?:[^a-z].*)?");
    private static final int MAX_COLUMNS = 8;

    int last() {
        return Math.max(axis, counts);
    }

    /** Semicolons part before tabs, tabs before commas, commas before blanks; beside semicolons a comma is a decimal point. */
    static List<String> cells(String line) {
        if (line.indexOf(';') >= 0)
            return List.of(withoutLastEmpty(line, ';').replace(',', '.').split(";", MAX_COLUMNS + 1));
        if (line.indexOf('\t') >= 0) return List.of(line.strip().split("\t", MAX_COLUMNS + 1));
        if (line.indexOf(',') >= 0) return List.of(withoutLastEmpty(line, ',').split(",", MAX_COLUMNS + 1));
        return List.of(line.strip().split("\\s+", MAX_COLUMNS + 1));
    }

    private static String withoutLastEmpty(String line, char separator) {
        var stripped = line.strip();
        return stripped.length() > 1 && stripped.charAt(stripped.length() - 1) == separator
                ? stripped.substring(0, stripped.length() - 1)
                : stripped;
    }

    /** @param first the first row that is no comment: names, or already numbers */
    static TableColumns of(List<String> first) {
        if (first.size() > MAX_COLUMNS) return UNKNOWN;
        boolean numbers = first.stream().allMatch(cell -> Numeral.of(cell) != null);
        if (numbers && first.size() == 1) return new TableColumns(1, -1, 0, false, false, null);
        if (numbers && first.size() == 2) return new TableColumns(2, 0, 1, false, false, null);
        if (numbers || first.stream().anyMatch(cell -> Numeral.of(cell) != null)) return UNKNOWN;
        var names = first.stream()
                .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        int counts = find(names, COUNTS);
        if (counts < 0) return UNKNOWN;
        int energy = find(names, ENERGY);
        int channel = find(names, CHANNEL);
        if (energy < 0 && channel < 0)
            return names.size() == 1 ? new TableColumns(1, -1, 0, true, false, null) : UNKNOWN;
        if (energy < 0) return new TableColumns(names.size(), channel, counts, true, true, null);
        var unit = UNIT.matcher(names.get(energy));
        return new TableColumns(
                names.size(), energy, counts, true, false, unit.matches() ? Calibrations.kevPer(unit.group(1)) : null);
    }

    private static int find(List<String> names, Pattern pattern) {
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (name.length() <= 40 && pattern.matcher(name).matches()) return i;
        }
        return -1;
    }
}
