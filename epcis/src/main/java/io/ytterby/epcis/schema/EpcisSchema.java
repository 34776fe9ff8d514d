package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The official EPCIS 2.0 JSON Schema of GS1, compiled once. Where the file comes from stands beside it in SOURCES.md. */
public final class EpcisSchema {
    private static final EpcisSchema OFFICIAL = new EpcisSchema(read());

    private final JsonNode schema;
    private final Check root;
    private final Check eventOfDocument;

    private EpcisSchema(JsonNode schema) {
        var compiler = new SchemaCompiler(schema);
        this.schema = schema;
        this.root = compiler.root();
        this.eventOfDocument = compiler.definition("EPCIS-Document-Event");
    }

    /** The schema as GS1 publishes it. */
    public static EpcisSchema official() {
        return OFFICIAL;
    }

    private static JsonNode read() {
        try (var in = EpcisSchema.class.getResourceAsStream("/io/ytterby/epcis/schema/EPCIS-JSON-Schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a whole document or a bare event, or empty. */
    public Optional<Fault> judge(JsonNode document) {
        return judge(root, document);
    }

    /** What is wrong with an event that stands in a document's list, or empty: it needs no context of its own. */
    public Optional<Fault> judgeEvent(JsonNode event) {
        return judge(eventOfDocument, event);
    }

    /** The bare words of a vocabulary, such as {@code bizStep}: what its definition lists beside URIs. */
    public Set<String> words(String definition) {
        var words = new LinkedHashSet<String>();
        schema.path("definitions")
                .required(definition)
                .path("anyOf")
                .forEach(branch -> branch.path("enum").forEach(word -> words.add(word.textValue())));
        return Set.copyOf(words);
    }

    private static Optional<Fault> judge(Check check, JsonNode value) {
        return check.accepts(value) ? Optional.empty() : Optional.ofNullable(check.fault(value));
    }
}
