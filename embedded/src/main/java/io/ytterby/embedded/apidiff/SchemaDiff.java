package io.ytterby.embedded.apidiff;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Compares what is sent and what is answered. A request may come to allow more, an answer to say more; the other way
 * round breaks somebody. Unknown fields of a request are refused here, so one that is gone breaks who sends it.
 */
final class SchemaDiff {
    private static final List<String> UPPER =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> LOWER =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");

    private final JsonNode before;
    private final JsonNode after;
    private final boolean request;
    private final Consumer<Change> found;
    private final Set<String> within = new HashSet<>();

    /** @param request whether clients send it; else they read it */
    SchemaDiff(JsonNode before, JsonNode after, boolean request, Consumer<Change> found) {
        this.before = before;
        this.after = after;
        this.request = request;
        this.found = found;
    }

    void compare(String where, JsonNode oldSchema, JsonNode newSchema) {
        var was = resolved(before, oldSchema);
        var is = resolved(after, newSchema);
        var pair =
                oldSchema.path("$ref").asText() + " " + newSchema.path("$ref").asText();
        boolean named = oldSchema.has("$ref");
        if (was.isMissingNode() || was.isEmpty() || (named && !within.add(pair)))
            return; // nothing was promised, or compared already
        types(where, was, is);
        enums(where, was, is);
        limits(where, was, is);
        fields(where, was, is);
        if (was.has("items")) compare(where + "[]", was.path("items"), is.path("items"));
        if (was.path("additionalProperties").isObject())
            compare(where + "{}", was.path("additionalProperties"), is.path("additionalProperties"));
        if (named) within.remove(pair);
    }

    private void types(String where, JsonNode was, JsonNode is) {
        var old = words(was.path("type"));
        var now = words(is.path("type"));
        boolean same = request ? now.isEmpty() || now.containsAll(old) : !now.isEmpty() && old.containsAll(now);
        if (!old.isEmpty() && !same) harm(where, "type " + old + " became " + now);
        var format = was.path("format").asText();
        if (!format.isEmpty() && !format.equals(is.path("format").asText()))
            harm(where, "format " + format + " became " + is.path("format").asText("none"));
    }

    private void enums(String where, JsonNode was, JsonNode is) {
        var old = words(was.path("enum"));
        var now = words(is.path("enum"));
        if (old.isEmpty() && now.isEmpty()) return;
        var gone = without(old, now);
        var more = without(now, old);
        if (request && old.isEmpty()) harm(where, "only " + now + " are taken now");
        else if (request && !now.isEmpty() && !gone.isEmpty()) harm(where, gone + " is no longer taken");
        else if (!gone.isEmpty() || !more.isEmpty()) // who reads must expect words that are new
        fine(where, (more.isEmpty() ? "" : "new: " + more) + (gone.isEmpty() ? "" : " gone: " + gone));
    }

    private void limits(String where, JsonNode was, JsonNode is) {
        if (!request) return;
        UPPER.forEach(limit -> limit(where, limit, was.path(limit), is.path(limit), 1));
        LOWER.forEach(limit -> limit(where, limit, was.path(limit), is.path(limit), -1));
        var old = was.path("pattern").asText();
        var now = is.path("pattern").asText();
        if (old.equals(now)) return;
        if (now.isEmpty()) fine(where, "any text is taken, not only " + old);
        else harm(where, "pattern " + (old.isEmpty() ? "none" : old) + " became " + now);
    }

    /** @param upper 1 for an upper limit, -1 for a lower one */
    private void limit(String where, String name, JsonNode was, JsonNode is, int upper) {
        if (is.isMissingNode()) {
            if (!was.isMissingNode()) fine(where, name + " " + was + " is gone");
            return;
        }
        int narrower = was.isMissingNode() ? -1 : number(is).compareTo(number(was)) * upper;
        if (narrower < 0) harm(where, name + " " + (was.isMissingNode() ? "none" : was) + " became " + is);
        else if (narrower > 0) fine(where, name + " " + was + " became " + is);
    }

    private void fields(String where, JsonNode was, JsonNode is) {
        var old = was.path("properties");
        var now = is.path("properties");
        old.fieldNames().forEachRemaining(field -> {
            if (now.has(field)) compare(where + "/" + field, old.path(field), now.path(field));
            else harm(where + "/" + field, "is gone");
        });
        now.fieldNames().forEachRemaining(field -> {
            if (!old.has(field) && !words(is.path("required")).contains(field)) fine(where + "/" + field, "is new");
        });
        var needed = words(was.path("required"));
        var neededNow = words(is.path("required"));
        for (var field : request ? without(neededNow, needed) : without(needed, neededNow))
            harm(where + "/" + field, request ? "is required now" : "may be missing now");
        for (var field : request ? without(needed, neededNow) : without(neededNow, needed))
            if (old.has(field)) fine(where + "/" + field, request ? "may be left out now" : "is always there now");
    }

    private void harm(String where, String what) {
        found.accept(new Change(where, what, false));
    }

    private void fine(String where, String what) {
        found.accept(new Change(where, what.strip(), true));
    }

    private static BigDecimal number(JsonNode limit) {
        return limit.isNumber() ? limit.decimalValue() : BigDecimal.ZERO;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : schema;
    }

    static Set<String> words(JsonNode node) {
        var words = new LinkedHashSet<String>();
        if (node.isTextual()) words.add(node.asText());
        node.forEach(word -> words.add(word.asText()));
        return words;
    }

    static Set<String> without(Set<String> words, Set<String> others) {
        var rest = new LinkedHashSet<>(words);
        rest.removeAll(others);
        return rest;
    }
}
