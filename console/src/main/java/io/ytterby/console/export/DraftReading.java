package io.ytterby.console.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exporter typed, as the API takes it. What the form does not show of a party or a line of goods stays as it was: the
 * form writes over what was read.
 */
final class DraftReading {
    private static final List<String> PLAIN =
            List.of("destination", "endUserType", "endUse", "licenceKind", "reference");

    private final Language language;
    private final JsonNode before;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private Form form;

    private DraftReading(Form form, JsonNode before, Language language) {
        this.form = form;
        this.before = before;
        this.language = language;
    }

    /**
     * @param form with what is wrong before anybody was asked; {@code body} means nothing then
     * @param fields which field each pointer of the API means
     */
    record Read(Form form, ObjectNode body, Map<String, String> fields) {}

    /** @param before the application as the API tells it; a missing node for a new one */
    static Read read(Form typed, JsonNode before, Language language) {
        var reading = new DraftReading(typed, before, language);
        reading.plain();
        reading.validity();
        reading.body.set("parties", reading.parties());
        reading.body.set("goods", reading.goods());
        return new Read(reading.form, reading.body, Map.copyOf(reading.fields));
    }

    private void plain() {
        for (var field : PLAIN) {
            form.typed(field).ifPresent(text -> body.put(field, text));
            fields.put("/" + field, field);
        }
        // A text that was taken away is sent as nothing: what is not sent would stay.
        if (!before.isMissingNode())
            for (var text : List.of("endUse", "reference")) if (!body.has(text)) body.put(text, "");
        fields.put("/parties", "parties");
        fields.put("/goods", "goods");
    }

    private void validity() {
        if (form.typed("from").isEmpty() && form.typed("until").isEmpty()) return;
        var wanted = body.putObject("wantedValidity");
        for (var day : List.of("from", "until")) {
            form.typed(day).ifPresent(typed -> wanted.put(day, typed));
            fields.put("/wantedValidity/" + day, day);
        }
        fields.put("/wantedValidity", "from");
    }

    private ArrayNode parties() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : Row.of("party", form)) {
            if (!row.isFilled(form)) continue;
            var party = asRead("parties", row, "party");
            var at = "/parties/" + all.size();
            put(party, "role", row, "role", at);
            put(party, "organisationId", row, "org", at);
            put(party, "name", row, "name", at);
            put(party, "country", row, "country", at);
            fields.put(at, row.field("name"));
            all.add(party);
        }
        return all;
    }

    private ArrayNode goods() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : Row.of("good", form)) {
            if (!row.isFilled(form)) continue;
            var good = asRead("goods", row, "line", "assessment");
            var at = "/goods/" + all.size();
            put(good, "controlCode", row, "code", at);
            put(good, "hsCode", row, "hs", at);
            put(good, "description", row, "description", at);
            mass(good, row, at);
            value(good, row, at);
            item(good, row, at);
            fields.put(at, row.field("description"));
            all.add(good);
        }
        return all;
    }

    private void mass(ObjectNode good, Row row, String at) {
        fields.put(at + "/netMassMg", row.field("mass"));
        Amounts.milligrams(form.value(row.field("mass")))
                .ifPresentOrElse(mg -> good.put("netMassMg", mg), () -> wrong(row.field("mass"), "export.wrong.mass"));
    }

    private void value(ObjectNode good, Row row, String at) {
        fields.put(at + "/value", row.field("value"));
        fields.put(at + "/value/currency", row.field("currency"));
        fields.put(at + "/value/minor", row.field("value"));
        var currency = form.value(row.field("currency")).strip();
        Amounts.minor(currency, form.value(row.field("value")))
                .ifPresentOrElse(
                        minor -> good.putObject("value")
                                .put("currency", currency)
                                .put("minor", minor),
                        () -> wrong(row.field("value"), "export.wrong.value"));
    }

    private void item(ObjectNode good, Row row, String at) {
        boolean said = List.of("form", "family", "composition", "purity", "stage").stream()
                .anyMatch(what -> form.typed(row.field(what)).isPresent());
        if (!said) {
            good.remove("item");
            return;
        }
        var item = good.path("item").isObject() ? (ObjectNode) good.path("item") : good.putObject("item");
        ItemReading.into(item, form, row::field, at + "/item", fields)
                .forEach(field -> wrong(field, "export.wrong.composition"));
    }

    /** A party or line as the API told it, without what the API adds; empty for one that is new. */
    private ObjectNode asRead(String list, Row row, String... added) {
        return before.path(list).path(row.number() - 1) instanceof ObjectNode known
                ? known.deepCopy().remove(List.of(added))
                : JsonNodeFactory.instance.objectNode();
    }

    private void put(ObjectNode into, String name, Row row, String what, String at) {
        fields.put(at + "/" + name, row.field(what));
        form.typed(row.field(what)).ifPresentOrElse(text -> into.put(name, text), () -> into.remove(name));
    }

    private void wrong(String field, String words) {
        form = form.wrong(field, Words.say(language, words));
    }
}
