package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD context that an event is read in: what its prefixes stand for. Contexts of the web are never fetched: GS1's own is
 * known, any other only makes the context open, so that an unknown prefix may be one of its.
 */
public final class EpcisContext {
    /** The context of the standard that every answer of ours names first. */
    public static final String OF_THE_STANDARD = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";

    private static final Map<String, String> KNOWN = Map.of(
            "epcis", "https://ref.gs1.org/epcis/",
            "cbv", "https://ref.gs1.org/cbv/",
            "cbvmda", "urn:epcglobal:cbv:mda:",
            "gs1", "https://gs1.org/voc/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "dcterms", "http://purl.org/dc/terms/");

    /** No context but the standard's. */
    public static final EpcisContext STANDARD =
            new EpcisContext(JsonNodeFactory.instance.textNode(OF_THE_STANDARD), Map.of(), true, Set.of(), true);

    private final JsonNode json;
    private final Map<String, String> prefixes;
    private final boolean closed;
    private final Set<String> unhashed;
    private final boolean curies;

    private EpcisContext(
            JsonNode json, Map<String, String> prefixes, boolean closed, Set<String> unhashed, boolean curies) {
        this.json = json;
        this.prefixes = prefixes;
        this.closed = closed;
        this.unhashed = unhashed;
        this.curies = curies;
    }

    /** Reads a {@code @context}: an address, an object of terms, or a list of both; null is the standard's. */
    public static EpcisContext of(@Nullable JsonNode context) {
        return context == null ? STANDARD : STANDARD.with(context, context);
    }

    /** A context of these prefixes beside the standard's, as an XML document declares them. */
    public static EpcisContext ofPrefixes(Map<String, String> prefixes) {
        var terms = JsonNodeFactory.instance.objectNode();
        prefixes.forEach(terms::put);
        var context =
                of(JsonNodeFactory.instance.arrayNode().add(OF_THE_STANDARD).add(terms));
        return new EpcisContext(context.json, context.prefixes, true, context.unhashed, false);
    }

    /** This context and, over it, that of one event. */
    public EpcisContext and(JsonNode ofEvent) {
        return ofEvent.equals(json) ? this : with(merged(ofEvent), ofEvent);
    }

    /** This context for events some of whose fields do not count in their hash, named as the document names them. */
    public EpcisContext withoutHashOf(Set<String> fields) {
        return fields.isEmpty() ? this : new EpcisContext(json, prefixes, closed, Set.copyOf(fields), curies);
    }

    private EpcisContext with(JsonNode whole, JsonNode added) {
        var all = new HashMap<>(prefixes);
        boolean known = closed;
        for (var part : added.isArray() ? added : List.of(added)) {
            known &= !part.isTextual() || isOfGs1(part.textValue());
            part.properties().forEach(term -> term(term.getKey(), term.getValue(), all));
        }
        return new EpcisContext(whole, Map.copyOf(all), known, unhashed, curies);
    }

    private static void term(String name, JsonNode meaning, Map<String, String> into) {
        var iri = meaning.isObject() ? meaning.path("@id") : meaning;
        if (iri.isTextual() && !name.startsWith("@")) {
            into.put(name, iri.textValue());
        }
    }

    private static boolean isOfGs1(String address) {
        return address.startsWith("https://ref.gs1.org/standards/epcis/")
                || address.startsWith("https://gs1.github.io/EPCIS/");
    }

    private JsonNode merged(JsonNode added) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (var context : List.of(json, added)) {
            for (var part : context.isArray() ? context : List.of(context)) {
                if (!List.copyOf(all.valueStream().toList()).contains(part)) {
                    all.add(part);
                }
            }
        }
        return all;
    }

    /** The context as it was given. */
    public JsonNode json() {
        return json;
    }

    /** What a prefix stands for, in this context or in the standard's. */
    public Optional<String> namespace(String prefix) {
        var own = prefixes.get(prefix);
        return Optional.ofNullable(own != null ? own : KNOWN.get(prefix));
    }

    /** The prefixes that this context defines beside the standard's, and what they stand for. */
    public Map<String, String> prefixes() {
        return prefixes;
    }

    /** Whether every prefix that exists here is known: no context of the web is left out. */
    public boolean closed() {
        return closed;
    }

    /** Whether a value may be shortened by a prefix, as in JSON-LD; in XML {@code example:x} as a value is just that. */
    public boolean hasCuries() {
        return curies;
    }

    /** Fields that do not count in an event's hash, named as the document names them. */
    public Set<String> unhashed() {
        return unhashed;
    }
}
