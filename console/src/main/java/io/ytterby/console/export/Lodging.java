package io.ytterby.console.export;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A declaration as an exporter typed it, and as the API takes it.
 *
 * @param form with what is wrong before anybody was asked; the rest means nothing then
 * @param fields which field each pointer of the API means
 */
public record Lodging(Form form, Map<String, Object> body, List<Line> lines, Map<String, String> fields) {
    private static final List<String> HEAD = List.of("mrn", "consigneeOrg", "destination", "port");

    /** Goods of one lot under one line of a licence. */
    public record Line(
            String licence, String line, String lot, long massMg, String value, String currency, String hsCode) {}

    /** @param exporter the organisation of who is signed in */
    static Lodging read(Form typed, String exporter, Language language) {
        var reading = new Reading(typed, language);
        reading.body.put("exporterOrg", exporter);
        for (var field : HEAD) {
            typed.typed(field).ifPresent(text -> reading.body.put(field, text));
            reading.fields.put("/" + field, field);
        }
        reading.list("containers");
        reading.list("seals");
        for (var row : Row.of("line", typed)) if (row.isFilled(typed)) reading.line(row);
        reading.body.put("lines", reading.sent);
        reading.fields.put("/lines", new Row("line", 1).field("licence"));
        return new Lodging(reading.form, reading.body, List.copyOf(reading.lines), Map.copyOf(reading.fields));
    }

    private static final class Reading {
        private final Language language;
        private final Map<String, Object> body = new LinkedHashMap<>();
        private final List<Map<String, Object>> sent = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, String> fields = new LinkedHashMap<>();
        private Form form;

        Reading(Form form, Language language) {
            this.form = form;
            this.language = language;
        }

        void list(String field) {
            var all = Arrays.stream(form.value(field).toUpperCase(Locale.ROOT).split("[\\s,;，、；]+"))
                    .filter(one -> !one.isEmpty())
                    .toList();
            if (!all.isEmpty()) body.put(field, all);
            fields.put("/" + field, field);
            for (int place = 0; place < all.size(); place++) fields.put("/" + field + "/" + place, field);
        }

        void line(Row row) {
            var at = "/lines/" + sent.size();
            var one = new LinkedHashMap<String, Object>();
            put(one, row, "licence", "licenceNumber", at);
            put(one, row, "lot", "lotId", at);
            put(one, row, "hs", "hsCode", at);
            fields.put(at, row.field("licence"));
            one.put("line", number(row, at));
            one.put("massMg", mass(row, at));
            one.put("value", Map.of("currency", currency(row), "minor", minor(row, at)));
            sent.add(one);
            lines.add(new Line(
                    typed(row, "licence"),
                    typed(row, "line"),
                    typed(row, "lot"),
                    mass(row, at),
                    typed(row, "value"),
                    currency(row),
                    typed(row, "hs")));
        }

        private void put(Map<String, Object> into, Row row, String what, String name, String at) {
            fields.put(at + "/" + name, row.field(what));
            form.typed(row.field(what)).ifPresent(text -> into.put(name, text));
        }

        private int number(Row row, String at) {
            fields.put(at + "/line", row.field("line"));
            var typed = typed(row, "line");
            if (typed.matches("[1-9][0-9]{0,3}")) return Integer.parseInt(typed);
            wrong(row, "line", "export.wrong.line");
            return 0;
        }

        private long mass(Row row, String at) {
            fields.put(at + "/massMg", row.field("mass"));
            return Amounts.milligrams(typed(row, "mass"))
                    .filter(mg -> mg > 0)
                    .orElseGet(() -> wrong(row, "mass", "export.wrong.mass"));
        }

        private long minor(Row row, String at) {
            for (var end : List.of("", "/minor", "/currency")) fields.put(at + "/value" + end, row.field("value"));
            return Amounts.minor(currency(row), typed(row, "value"))
                    .orElseGet(() -> wrong(row, "value", "export.wrong.value"));
        }

        private String currency(Row row) {
            return typed(row, "currency");
        }

        private String typed(Row row, String what) {
            return form.value(row.field(what)).strip();
        }

        private long wrong(Row row, String what, String words) {
            form = form.wrong(row.field(what), Words.say(language, words));
            return 0;
        }
    }
}
