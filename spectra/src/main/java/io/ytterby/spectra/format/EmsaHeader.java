package io.ytterby.spectra.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an EMSA/MAS file before its data: {@code #KEY -unit: value}. */
final class EmsaHeader {
    /** Value, unit where the key has one, and place of a field. */
    record Field(String value, @Nullable String unit, String place) {}

    private final Map<String, Field> fields = new HashMap<>();

    private EmsaHeader() {}

    /** Reads up to and with the line {@code #SPECTRUM}. */
    static EmsaHeader read(Lines lines, Draft draft) throws Unreadable {
        var header = new EmsaHeader();
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) continue;
            if (!line.stripLeading().startsWith("#")) {
                draft.remark("Line " + lines.number() + " is no field of the header and was passed over");
                continue;
            }
            if (header.take(line.strip(), lines.place(), draft)) return header;
        }
        throw new Unreadable("line " + lines.number(), "The file ends before #SPECTRUM, where the counts begin");
    }

    /** @return whether the counts come next */
    private boolean take(String line, String place, Draft draft) {
        int colon = line.indexOf(':');
        var key = (colon < 0 ? line : line.substring(0, colon)).strip();
        var value = colon < 0 ? "" : line.substring(colon + 1).strip();
        int nameFrom = key.startsWith("##") ? 2 : 1;
        int nameTo = nameFrom;
        while (nameTo < key.length() && !Character.isWhitespace(key.charAt(nameTo)) && key.charAt(nameTo) != '-')
            nameTo++;
        var name = key.substring(nameFrom, nameTo).toUpperCase(Locale.ROOT);
        var unit = key.substring(nameTo).replace("-", "").strip();
        if (name.equals("SPECTRUM")) return true;
        if (!name.isEmpty() && fields.size() < Limits.HEADER_FIELDS)
            fields.putIfAbsent(name, new Field(value, unit.isEmpty() ? null : unit, place));
        draft.header((nameFrom == 2 ? "##" : "#") + name, value);
        return false;
    }

    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    @Nullable
    String text(String name) {
        var field = fields.get(name);
        return field == null || field.value().isBlank() ? null : field.value();
    }

    /** @return the number a field begins with; null if there is none */
    @Nullable
    Double number(String name) {
        return Numeral.leading(text(name));
    }

    /** @return the numbers of a field that has one for each detector; empty if there is none */
    List<Double> numbers(String name) {
        var all = NumberScan.allOrNull(text(name), 16);
        if (all != null) return all.toList();
        var first = number(name);
        return first == null ? List.of() : List.of(first);
    }

    @Nullable
    String unit(String name) {
        var field = fields.get(name);
        return field == null ? null : field.unit();
    }

    /**
     * @return a field that must be a whole number above 0
     * @throws Unreadable if it is not, or above the limit
     */
    @Nullable
    Integer whole(String name, int atMost, String what) throws Unreadable {
        var field = fields.get(name);
        if (field == null) return null;
        var value = Numeral.leading(field.value());
        if (value == null || value != Math.rint(value) || value < 1)
            throw new Unreadable(
                    field.place(), name + " is '" + Draft.shown(field.value()) + "', not a whole number of " + what);
        if (value > atMost)
            throw new Unreadable(field.place(), name + " says " + field.value() + " " + what + ": at most " + atMost);
        return value.intValue();
    }
}
