package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.schema.Combinations.All;
import io.ytterby.epcis.schema.Combinations.Any;
import io.ytterby.epcis.schema.Combinations.ExactlyOne;
import io.ytterby.epcis.schema.Combinations.IfThen;
import io.ytterby.epcis.schema.Combinations.Not;
import io.ytterby.epcis.schema.StructureChecks.Items;
import io.ytterby.epcis.schema.StructureChecks.MinItems;
import io.ytterby.epcis.schema.StructureChecks.OnlyProperties;
import io.ytterby.epcis.schema.StructureChecks.Properties;
import io.ytterby.epcis.schema.StructureChecks.PropertyNames;
import io.ytterby.epcis.schema.StructureChecks.Required;
import io.ytterby.epcis.schema.TextChecks.DateTime;
import io.ytterby.epcis.schema.TextChecks.Matching;
import io.ytterby.epcis.schema.TextChecks.OneWordOf;
import io.ytterby.epcis.schema.TextChecks.Uri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns a draft-07 schema into checks. It knows the key words that the EPCIS schema uses; one that it does not know stops it, so
 * that a newer schema is never half applied.
 */
final class SchemaCompiler {
    private static final String DEFINITIONS = "#/definitions/";

    private final JsonNode root;
    private final Map<String, Check> compiled = new HashMap<>();

    SchemaCompiler(JsonNode root) {
        this.root = root;
    }

    Check root() {
        return compile(root);
    }

    /** The check of one definition; a schema that refers to itself is not one of GS1's, and would not end. */
    Check definition(String name) {
        var known = compiled.get(name);
        if (known == null) {
            known = compile(root.path("definitions").required(name));
            compiled.put(name, known);
        }
        return known;
    }

    private Check compile(JsonNode schema) {
        if (schema.has("$ref")) {
            return definition(name(schema.get("$ref").textValue()));
        }
        var checks = new ArrayList<Check>();
        for (var word : schema.properties()) {
            compile(word.getKey(), word.getValue(), schema, checks);
        }
        // Types first, then the cheap rules of the value itself; the schema's order is not the quickest one.
        return checks.size() == 1 ? checks.getFirst() : new All(List.copyOf(checks));
    }

    private static String name(String reference) {
        if (!reference.startsWith(DEFINITIONS)) {
            throw new IllegalArgumentException("not a definition of this schema: " + reference);
        }
        return reference.substring(DEFINITIONS.length()).replace("%40", "@");
    }

    private void compile(String word, JsonNode value, JsonNode schema, List<Check> into) {
        switch (word) {
            case "type" -> into.addFirst(OfType.valueOf(value.textValue().toUpperCase(Locale.ROOT)));
            case "enum" -> into.add(new OneWordOf(Set.copyOf(texts(value)), texts(value)));
            case "pattern" -> into.add(Matching.of(value.textValue()));
            case "format" -> into.add(format(value.textValue()));
            case "required" -> into.add(new Required(texts(value)));
            case "properties" -> into.add(new Properties(properties(value)));
            case "additionalProperties" -> into.add(onlyProperties(value, schema));
            case "propertyNames" -> into.add(new PropertyNames(compile(value)));
            case "items" -> into.add(new Items(compile(value)));
            case "minItems" -> into.add(new MinItems(value.intValue()));
            case "uniqueItems" -> into.add(new UniqueItems());
            case "allOf" -> into.add(new All(branches(value)));
            case "anyOf" -> into.add(new Any(branches(value)));
            case "oneOf" -> into.add(new ExactlyOne(branches(value)));
            case "not" -> into.add(new Not(compile(value)));
            case "if" -> into.add(new IfThen(compile(value), compile(schema.required("then"))));
            case "then", "$id", "$schema", "definitions" -> {}
            default -> throw new IllegalArgumentException("a key word this validator does not know: " + word);
        }
    }

    private static Check format(String name) {
        return switch (name) {
            case "uri" -> new Uri();
            case "date-time" -> new DateTime();
            default -> throw new IllegalArgumentException("a format this validator does not know: " + name);
        };
    }

    private static Check onlyProperties(JsonNode value, JsonNode schema) {
        if (!value.isBoolean() || value.booleanValue()) {
            throw new IllegalArgumentException("only additionalProperties: false is known");
        }
        var names = new ArrayList<String>();
        schema.required("properties").fieldNames().forEachRemaining(names::add);
        return new OnlyProperties(Set.copyOf(names));
    }

    private Map<String, Check> properties(JsonNode value) {
        var checks = new HashMap<String, Check>();
        value.properties().forEach(property -> checks.put(property.getKey(), compile(property.getValue())));
        return Map.copyOf(checks);
    }

    private List<Check> branches(JsonNode value) {
        var checks = new ArrayList<Check>();
        value.forEach(branch -> checks.add(compile(branch)));
        return List.copyOf(checks);
    }

    private static List<String> texts(JsonNode value) {
        var texts = new ArrayList<String>();
        value.forEach(text -> texts.add(text.textValue()));
        return List.copyOf(texts);
    }
}
