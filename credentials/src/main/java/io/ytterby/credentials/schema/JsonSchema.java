package io.ytterby.credentials.schema;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.json.StrictJson.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A JSON Schema (2020-12) of our own or of a standard, as far as such schemas go: a keyword that is not understood is an
 * error when the schema is read, not a rule that is silently left out. It refers to nothing outside itself.
 */
public final class JsonSchema {
    private static final Set<String> RULES = Set.of(
            "type",
            "const",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "$ref",
            "allOf",
            "anyOf",
            "oneOf",
            "not");

    /** What only explains. */
    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$comment",
            "title",
            "description",
            "default",
            "example",
            "examples",
            "readOnly",
            "deprecated");

    private static final Set<String> ONE = Set.of("items", "contains", "not");
    private static final Set<String> MANY = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> NAMED = Set.of("properties", "$defs");

    private final Json.Obj root;
    private final ConcurrentHashMap<String, Pattern> patterns = new ConcurrentHashMap<>();

    private JsonSchema(Json.Obj root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException if it has a keyword that is not understood here, or refers to what it has not */
    public static JsonSchema of(Json.Obj schema) {
        var read = new JsonSchema(schema);
        read.requireUnderstood(schema, "");
        return read;
    }

    /** One that is shipped with this module: {@code ConformityCertificateCredential.schema.json}. */
    public static JsonSchema shipped(String name) {
        try (var in = JsonSchema.class.getResourceAsStream("/contracts/credentials/" + name)) {
            if (in == null) throw new IllegalStateException("built without " + name);
            if (StrictJson.parse(in.readAllBytes(), Numbers.SAFE) instanceof Json.Obj schema) return of(schema);
            throw new IllegalStateException(name + " is no object");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the value, each with its place as a JSON pointer; empty if nothing is. At most ten. */
    public List<String> violations(Json value) {
        var found = new ArrayList<String>();
        new SchemaWalk(this, found).check(root, value, "", 0);
        return List.copyOf(found.subList(0, Math.min(10, found.size())));
    }

    /** What {@code #/$defs/NAME} or {@code #} refers to. */
    Json.Obj referred(String reference) {
        if (reference.equals("#")) return root;
        var prefix = "#/$defs/";
        if (reference.startsWith(prefix))
            return root.needObject("$defs").needObject(reference.substring(prefix.length()));
        throw new IllegalArgumentException("the schema refers to '" + reference + "', outside itself");
    }

    Pattern pattern(String text) {
        return patterns.computeIfAbsent(text, Pattern::compile);
    }

    private void requireUnderstood(Json.Obj schema, String at) {
        for (var member : schema.members().entrySet()) {
            var name = member.getKey();
            if (!RULES.contains(name) && !WORDS.contains(name) && !name.startsWith("x-"))
                throw new IllegalArgumentException(at + ": the keyword '" + name + "' is not understood");
            if (name.equals("$ref") && member.getValue() instanceof Json.Text text) referred(text.value());
            children(name, member.getValue()).forEach(child -> requireUnderstood(child, at + "/" + name));
        }
    }

    private static List<Json.Obj> children(String keyword, Json value) {
        var children = new ArrayList<Json.Obj>();
        boolean isOne = ONE.contains(keyword) || keyword.equals("additionalProperties");
        if (isOne && value instanceof Json.Obj child) children.add(child);
        if (MANY.contains(keyword) && value instanceof Json.Arr list)
            for (var item : list.items()) if (item instanceof Json.Obj child) children.add(child);
        if (NAMED.contains(keyword) && value instanceof Json.Obj named)
            for (var item : named.members().values()) if (item instanceof Json.Obj child) children.add(child);
        return children;
    }

    /** Equal as JSON has it: a number is its value, whatever its digits. */
    static boolean same(Json one, Json other) {
        if (one instanceof Json.Num a && other instanceof Json.Num b)
            return a.value().compareTo(b.value()) == 0;
        if (one instanceof Json.Arr a && other instanceof Json.Arr b) {
            if (a.items().size() != b.items().size()) return false;
            for (int i = 0; i < a.items().size(); i++)
                if (!same(a.items().get(i), b.items().get(i))) return false;
            return true;
        }
        if (one instanceof Json.Obj a && other instanceof Json.Obj b) return sameMembers(a.members(), b.members());
        return one.equals(other);
    }

    private static boolean sameMembers(Map<String, Json> one, Map<String, Json> other) {
        if (!new HashSet<>(one.keySet()).equals(other.keySet())) return false;
        return one.entrySet().stream()
                .allMatch(member -> same(member.getValue(), other.getOrDefault(member.getKey(), new Json.Null())));
    }
}
