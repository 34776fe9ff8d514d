package io.ytterby.console.certify;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a firm typed to apply for a certificate, as the API takes it. */
final class ApplyForm {
    /** Which field each pointer of the API means. */
    static final Map<String, String> FIELDS = fields();

    private static final List<String> FIGURES = List.of("gross", "offsets", "scope1", "scope2Market");
    private static final String DECIMAL = "[0-9]{1,9}(\\.[0-9]{1,9})?";

    private final Language language;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private Form form;

    private ApplyForm(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    static ActForm.Read read(Form typed, Language language) {
        var reading = new ApplyForm(typed, language);
        reading.scheme();
        reading.text("body");
        reading.several("stages");
        reading.several("custodyModels");
        reading.text("site");
        reading.text("product");
        if (typed.typed("footprintId").isPresent()) reading.text("footprintId");
        else reading.figures();
        return new ActForm.Read(reading.form, Map.copyOf(reading.body));
    }

    /** {@code ytt-pcf 1}, as the list of schemes offers it. */
    private void scheme() {
        var chosen = form.value("scheme").split(" ", -1);
        if (chosen.length != 2) wrong("scheme", "certify.wrong.scheme");
        else body.put("scheme", Map.of("id", chosen[0], "version", chosen[1]));
    }

    private void text(String field) {
        var typed = form.typed(field);
        if (typed.isEmpty()) wrong(field, "certify.wrong.needed");
        else body.put(field, typed.get());
    }

    private void several(String field) {
        var chosen = form.values(field);
        if (chosen.isEmpty()) wrong(field, "certify.wrong.stages");
        else body.put(field, chosen);
    }

    private void figures() {
        var figures = new LinkedHashMap<String, Object>();
        for (var field : FIGURES) {
            var typed = form.typed(field).orElse("");
            if (!typed.matches(DECIMAL)) wrong(field, "certify.wrong.number");
            else figures.put(field, typed);
        }
        figures.put("allocation", form.value("allocation"));
        figures.put("gwpSet", form.value("gwpSet"));
        body.put("footprint", figures);
        day("measuredFrom");
        day("measuredUntil");
    }

    private void day(String field) {
        try {
            body.put(field, LocalDate.parse(form.value(field).strip()).toString());
        } catch (DateTimeParseException unreadable) {
            wrong(field, "certify.wrong.day");
        }
    }

    private void wrong(String field, String words) {
        form = form.wrong(field, Words.say(language, words));
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        for (var field : List.of("body", "stages", "custodyModels", "site", "product", "footprintId", "scheme"))
            fields.put("/" + field, field);
        for (var day : List.of("measuredFrom", "measuredUntil")) fields.put("/" + day, day);
        for (var figure : List.of("gross", "offsets", "scope1", "scope2Market", "allocation", "gwpSet"))
            fields.put("/footprint/" + figure, figure);
        return Map.copyOf(fields);
    }
}
