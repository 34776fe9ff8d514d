package io.ytterby.console.controllist;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a list editor typed, as the API takes it. What is typed is sent as it is: the API says at which field it means nothing. */
final class DraftReading {
    private static final Pattern SHARE = Pattern.compile("([A-Z][a-z]?)\\s*[:=]?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*%?");
    /** A family may have a blank in its name: magnet making. */
    private static final Pattern COMMA = Pattern.compile("\\s*[,;，、；]\\s*");

    private static final Pattern BETWEEN = Pattern.compile("[,;，、；\\s]+");

    private final Language language;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private Form form;

    private DraftReading(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    /**
     * @param form with what is wrong before anybody was asked
     * @param fields which field each pointer of the API means
     */
    record Read(Form form, Wanted wanted, Map<String, String> fields) {}

    static Read read(Form typed, Language language) {
        var reading = new DraftReading(typed, language);
        if (typed.typed("id").isEmpty()) reading.wrong("id", "controllist.wrong.id");
        for (var plain :
                List.of("title", "kind", "published", "effectiveFrom", "source", "confidence", "note", "reason"))
            reading.put(reading.body, "", plain, plain);
        reading.body.put("reexportLiability", typed.has("reexport", "true"));
        reading.body.set("suspensions", reading.pauses());
        var knobs = reading.knobs();
        if (!knobs.isEmpty()) reading.body.set("policy", knobs);
        if (!typed.value("lines").equals("keep")) reading.body.set("entries", reading.entries());
        var id = typed.value("id").strip();
        return new Read(reading.form, new Wanted(id, reading.body), Map.copyOf(reading.fields));
    }

    /** How the list is read where the texts are silent; what is left empty stays as it is. */
    private ObjectNode knobs() {
        var knobs = JsonNodeFactory.instance.objectNode();
        put(knobs, "/policy", "traceThresholdWtPct", "trace");
        put(knobs, "/policy", "traceFlagBelowWtPct", "traceFlag");
        put(knobs, "/policy", "suspensionLastDay", "lastDay");
        put(knobs, "/policy", "postSuspension", "afterwards");
        return knobs;
    }

    private ArrayNode pauses() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : Rows.of("p", form)) {
            if (!row.isFilled(form, "by", "from", "until")) continue;
            var at = "/suspensions/" + all.size();
            var pause = JsonNodeFactory.instance.objectNode();
            for (var field : List.of("by", "from", "until", "confidence")) put(pause, at, field, row.field(field));
            all.add(pause);
        }
        return all;
    }

    private ArrayNode entries() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : Rows.of("e", form)) {
            if (!row.isFilled(form, "id", "code", "form")) continue;
            var at = "/entries/" + all.size();
            var entry = JsonNodeFactory.instance.objectNode();
            put(entry, at, "id", row.field("id"));
            put(entry, at, "controlCode", row.field("code"));
            put(entry, at, "element", row.field("element"));
            entry.set("match", match(row, at + "/match"));
            list(entry, at, "hsCodes", row.field("hs"));
            put(entry, at, "usBanFamily", row.field("ban"));
            for (var field : List.of("note", "source", "confidence")) put(entry, at, field, row.field(field));
            fields.put(at, row.field("id"));
            all.add(entry);
        }
        return all;
    }

    private ObjectNode match(Rows row, String at) {
        var match = JsonNodeFactory.instance.objectNode();
        put(match, at, "form", row.field("form"));
        if (form.typed(row.field("families")).isPresent()) {
            var names = match.putArray("families");
            COMMA.splitAsStream(form.value(row.field("families")).strip())
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        fields.put(at + "/families", row.field("families"));
        list(match, at, "requiresAny", row.field("any"));
        least(match, row, at);
        put(match, at, "minPurityPct", row.field("purity"));
        put(match, at, "gtPurityPct", row.field("above"));
        if (form.has(row.field("plus"), "true")) match.put("plusRareEarths", true);
        if (form.has(row.field("sized"), "true")) match.put("sized", true);
        return match;
    }

    private void least(ObjectNode match, Rows row, String at) {
        var field = row.field("least");
        fields.put(at + "/minWtPct", field);
        var typed = form.typed(field);
        if (typed.isEmpty()) return;
        var shares = match.putObject("minWtPct");
        COMMA.splitAsStream(typed.get()).forEach(part -> {
            var share = SHARE.matcher(part);
            if (share.matches()) shares.put(share.group(1), share.group(2));
            else wrong(field, "controllist.wrong.shares");
        });
    }

    private void put(ObjectNode into, String at, String name, String field) {
        fields.put(at + "/" + name, field);
        form.typed(field).ifPresent(text -> into.put(name, text));
    }

    private void list(ObjectNode into, String at, String name, String field) {
        fields.put(at + "/" + name, field);
        form.typed(field)
                .ifPresent(text -> BETWEEN.splitAsStream(text)
                        .filter(one -> !one.isEmpty())
                        .forEach(into.putArray(name)::add));
    }

    private void wrong(String field, String words) {
        form = form.wrong(field, Words.say(language, words));
    }
}
