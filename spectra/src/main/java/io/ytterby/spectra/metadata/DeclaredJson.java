package io.ytterby.spectra.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.Elements;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the papers say of the goods: {@code {hsCode, compositionWtPct: {"Fe": 69.9, "O": "30.1"}}}. */
final class DeclaredJson {
    private static final List<String> KNOWN = List.of("hsCode", "compositionWtPct");

    /** Rounded percentages may add up to a little more than the whole. */
    private static final BigDecimal MOST_IN_ALL = new BigDecimal("100.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DeclaredJson() {}

    static Declared of(@Nullable JsonNode node, String pointer, List<Problem> problems) {
        var fields = node == null ? null : Fields.of(node, pointer, KNOWN, problems);
        if (fields == null) return Declared.NOTHING;
        var composition = fields.node("compositionWtPct");
        return new Declared(
                hsCode(fields),
                composition == null
                        ? Map.of()
                        : composition(composition, fields.pointer("compositionWtPct"), problems));
    }

    private static @Nullable String hsCode(Fields fields) {
        var code = fields.text("hsCode");
        if (code == null) return null;
        var digits = code.replaceAll("[. ]", "");
        if (digits.matches("\\d{4,10}")) return digits;
        fields.wrong("hsCode", "Give 4 to 10 digits; points between them do not matter");
        return null;
    }

    private static Map<String, BigDecimal> composition(JsonNode node, String pointer, List<Problem> problems) {
        if (!node.isObject() || node.size() > Elements.symbols().size()) {
            Fields.note(problems, pointer, "Give an object of weight percents by element, for instance {\"Fe\": 69.9}");
            return Map.of();
        }
        var shares = new LinkedHashMap<String, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var entry : node.properties()) {
            var place = pointer + "/" + Names.escaped(entry.getKey());
            if (Elements.numberOf(entry.getKey()) == null) Fields.note(problems, place, notAnElement(entry.getKey()));
            var share = Fields.decimal(entry.getValue());
            if (share == null || share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
                Fields.note(problems, place, "Give weight percent from 0 to 100, as a number or a decimal string");
                continue;
            }
            sum = sum.add(share);
            shares.put(entry.getKey(), share);
        }
        if (sum.compareTo(MOST_IN_ALL) > 0)
            Fields.note(
                    problems, pointer, "The shares add up to " + sum.toPlainString() + " percent, more than the whole");
        return shares;
    }

    private static String notAnElement(String name) {
        return Elements.isFormula(name)
                ? "Give shares of elements: of " + name + " say what each element weighs"
                : "Give the symbol of an element as it is written, for instance Fe";
    }
}
