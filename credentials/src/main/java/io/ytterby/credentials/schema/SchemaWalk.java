package io.ytterby.credentials.schema;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.Json.Arr;
import io.ytterby.credentials.json.Json.Bool;
import io.ytterby.credentials.json.Json.Num;
import io.ytterby.credentials.json.Json.Obj;
import io.ytterby.credentials.json.Json.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One value held against one schema, from the root down. */
final class SchemaWalk {
    private static final int MAX_DEPTH = 200;

    private final JsonSchema schema;
    private final List<String> found;

    SchemaWalk(JsonSchema schema, List<String> found) {
        this.schema = schema;
        this.found = found;
    }

    void check(Obj rules, Json value, String at, int depth) {
        if (depth > MAX_DEPTH) throw new IllegalArgumentException("the schema turns in a circle");
        rules.text("$ref").ifPresent(reference -> check(schema.referred(reference), value, at, depth + 1));
        checkKind(rules, value, at);
        checkCombined(rules, value, at, depth);
        if (value instanceof Obj object) checkObject(rules, object, at, depth);
        if (value instanceof Arr list) checkList(rules, list, at, depth);
        if (value instanceof Text text) checkText(rules, text.value(), at);
        if (value instanceof Num number) checkNumber(rules, number.value(), at);
    }

    private void checkKind(Obj rules, Json value, String at) {
        var types = rules.texts("type");
        if (!types.isEmpty() && types.stream().noneMatch(type -> isA(type, value))) say(at, "must be " + types);
        rules.get("const").ifPresent(wanted -> {
            if (!JsonSchema.same(wanted, value)) say(at, "must be " + wanted);
        });
        rules.get("enum").ifPresent(all -> {
            if (((Arr) all).items().stream().noneMatch(one -> JsonSchema.same(one, value)))
                say(at, "is none of what it may be");
        });
    }

    private static boolean isA(String type, Json value) {
        return switch (type) {
            case "object" -> value instanceof Obj;
            case "array" -> value instanceof Arr;
            case "string" -> value instanceof Text;
            case "boolean" -> value instanceof Bool;
            case "null" -> value instanceof Json.Null;
            case "number" -> value instanceof Num;
            case "integer" ->
                value instanceof Num number
                        && number.value().stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private void checkCombined(Obj rules, Json value, String at, int depth) {
        for (var part : schemas(rules, "allOf")) check(part, value, at, depth + 1);
        var any = schemas(rules, "anyOf");
        if (!any.isEmpty() && any.stream().noneMatch(part -> holds(part, value, depth))) say(at, "fits none of anyOf");
        var one = schemas(rules, "oneOf");
        long fits = one.stream().filter(part -> holds(part, value, depth)).count();
        if (!one.isEmpty() && fits != 1) say(at, "fits " + fits + " of oneOf");
        rules.object("not").ifPresent(part -> {
            if (holds(part, value, depth)) say(at, "is what it must not be");
        });
    }

    private boolean holds(Obj rules, Json value, int depth) {
        var violations = new ArrayList<String>();
        new SchemaWalk(schema, violations).check(rules, value, "", depth + 1);
        return violations.isEmpty();
    }

    private void checkObject(Obj rules, Obj object, String at, int depth) {
        for (var name : rules.texts("required")) if (object.get(name).isEmpty()) say(at + "/" + name, "is missing");
        var known = rules.object("properties").orElse(Obj.of());
        for (var member : object.members().entrySet()) {
            var place = at + "/" + member.getKey();
            var rule = known.get(member.getKey()).or(() -> rules.get("additionalProperties"));
            if (rule.isEmpty()) continue;
            if (rule.get() instanceof Obj inner) check(inner, member.getValue(), place, depth + 1);
            else if (rule.get().equals(new Bool(false))) say(place, "is not known");
        }
    }

    private void checkList(Obj rules, Arr list, String at, int depth) {
        var items = list.items();
        var first = schemas(rules, "prefixItems");
        for (int i = 0; i < Math.min(first.size(), items.size()); i++)
            check(first.get(i), items.get(i), at + "/" + i, depth + 1);
        rules.object("items").ifPresent(rule -> {
            for (int i = first.size(); i < items.size(); i++) check(rule, items.get(i), at + "/" + i, depth + 1);
        });
        between(rules, "minItems", "maxItems", items.size(), at, "items");
        if (rules.get("uniqueItems").equals(Optional.of(new Bool(true))) && hasTwins(items))
            say(at, "has one item twice");
        rules.object("contains").ifPresent(rule -> {
            long fits = items.stream().filter(item -> holds(rule, item, depth)).count();
            long least = rules.whole("minContains").orElse(1L);
            if (fits < least || fits > rules.whole("maxContains").orElse(Long.MAX_VALUE))
                say(at, "lacks an item that it must contain");
        });
    }

    private static boolean hasTwins(List<Json> items) {
        for (int i = 0; i < items.size(); i++)
            for (int j = 0; j < i; j++) if (JsonSchema.same(items.get(i), items.get(j))) return true;
        return false;
    }

    private void checkText(Obj rules, String text, String at) {
        between(rules, "minLength", "maxLength", text.codePointCount(0, text.length()), at, "letters");
        rules.text("pattern").ifPresent(pattern -> {
            if (!schema.pattern(pattern).matcher(text).find()) say(at, "is not written as it must be");
        });
        rules.text("format").ifPresent(format -> {
            if (!Formats.holds(format, text)) say(at, "is no " + format);
        });
    }

    private void checkNumber(Obj rules, BigDecimal number, String at) {
        if (rules.get("minimum").orElse(null) instanceof Num least && number.compareTo(least.value()) < 0)
            say(at, "is less than " + least.value());
        if (rules.get("maximum").orElse(null) instanceof Num most && number.compareTo(most.value()) > 0)
            say(at, "is more than " + most.value());
    }

    private void between(Obj rules, String least, String most, long count, String at, String what) {
        if (count < rules.whole(least).orElse(0L)) say(at, "has too few " + what);
        if (count > rules.whole(most).orElse(Long.MAX_VALUE)) say(at, "has too many " + what);
    }

    private static List<Obj> schemas(Obj rules, String keyword) {
        return rules.get(keyword).isPresent() ? rules.objects(keyword) : List.of();
    }

    private void say(String at, String what) {
        found.add((at.isEmpty() ? "/" : at) + " " + what);
    }
}
