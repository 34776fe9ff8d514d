package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.spectra.Elements;
import io.ytterby.spectra.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filter as an object, {@code {"material": "Al", "um": 25}}, or as people write it: {@code "Al 25um"}. */
final class FilterJson {
    private static final List<String> KNOWN = List.of("material", "element", "um", "micrometres");
    private static final Pattern WRITTEN = Pattern.compile(
            "([A-Za-z][A-Za-z0-9.]{0,59})[ :,]{0,3}(\\d{1,6}(?:\\.\\d{1,4})?) ?(um|\u00b5m|\u03bcm|mm|nm)");

    /** What foils are called in shops. */
    private static final Map<String, String> TRADE_NAMES = Map.of(
            "kapton", "C22H10N2O5",
            "mylar", "C10H8O4",
            "pet", "C10H8O4",
            "polypropylene", "C3H6",
            "polyethylene", "C2H4",
            "prolene", "C3H6",
            "teflon", "C2F4",
            "brass", "Cu63Zn37");

    private FilterJson() {}

    static @Nullable Filter of(JsonNode node, String pointer, List<Problem> problems) {
        if (node.isTextual()) return written(node.textValue().strip(), pointer, problems);
        var fields = Fields.of(node, pointer, KNOWN, problems);
        if (fields == null) return null;
        var name = fields.node("element") != null ? "element" : "material";
        var unit = fields.node("micrometres") != null ? "micrometres" : "um";
        var text = fields.text(name);
        var micrometres = fields.number(unit, 0, 10_000, "micrometres");
        if (text == null && fields.node(name) == null)
            fields.wrong(name, "Say what the filter is made of, for instance Al");
        if (micrometres == null && fields.node(unit) == null) fields.wrong(unit, "Say how thick it is, in micrometres");
        if (text == null || micrometres == null) return null;
        return filter(text, micrometres, pointer + "/" + name, problems);
    }

    private static @Nullable Filter written(String text, String pointer, List<Problem> problems) {
        var match = WRITTEN.matcher(text.length() > 80 ? "" : text);
        if (!match.matches()) {
            Fields.note(problems, pointer, "Write a filter as Al 25um, or {\"material\": \"Al\", \"um\": 25}");
            return null;
        }
        double thickness = Double.parseDouble(match.group(2));
        double micrometres = switch (match.group(3)) {
            case "mm" -> thickness * 1000;
            case "nm" -> thickness / 1000;
            default -> thickness;
        };
        return filter(match.group(1), micrometres, pointer, problems);
    }

    private static @Nullable Filter filter(
            String material, double micrometres, String pointer, List<Problem> problems) {
        var formula = TRADE_NAMES.getOrDefault(material.toLowerCase(Locale.ROOT), material);
        if (Elements.isFormula(formula) && micrometres > 0 && micrometres <= 10_000)
            return new Filter(formula, micrometres);
        Fields.note(
                problems,
                pointer,
                "Give the symbol of an element or a formula, and a thickness up to 10000 micrometres");
        return null;
    }
}
