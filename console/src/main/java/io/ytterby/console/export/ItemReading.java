package io.ytterby.console.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.console.form.Composition;
import io.ytterby.console.form.Form;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What goods are made of, as the list asks about it: for a question, and for a line of an application. */
final class ItemReading {
    private static final Map<String, String> PLAIN = Map.of(
            "form", "form",
            "family", "family",
            "purityPct", "purity",
            "hsCode", "hs",
            "stage", "stage",
            "origin", "origin");

    private ItemReading() {}

    /**
     * Writes over what stands in {@code item}.
     *
     * @param name a field's whole name by its short one
     * @param at the item's pointer
     * @param fields takes which field each pointer means
     * @return the fields whose composition nobody can read
     */
    static List<String> into(
            ObjectNode item, Form form, UnaryOperator<String> name, String at, Map<String, String> fields) {
        PLAIN.forEach((member, what) -> {
            fields.put(at + "/" + member, name.apply(what));
            form.typed(name.apply(what)).ifPresentOrElse(text -> item.put(member, text), () -> item.remove(member));
        });
        var field = name.apply("composition");
        fields.put(at, name.apply("form"));
        fields.put(at + "/compositionWtPct", field);
        item.remove("compositionWtPct");
        var read = Composition.read(form.value(field));
        read.filter(shares -> !shares.isEmpty()).ifPresent(shares -> {
            var composition = item.putObject("compositionWtPct");
            shares.forEach((element, share) -> {
                composition.put(element, share);
                fields.put(at + "/compositionWtPct/" + element, field);
            });
        });
        return read.isEmpty() ? List.of(field) : List.of();
    }
}
