package io.ytterby.epcis.query;

import static io.ytterby.epcis.query.Scalars.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Where an event keeps what. Everything is told as it is looked for: identifiers canonical, words bare. */
final class EventFields {
    private static final List<String> QUANTITY_LISTS =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");

    private EventFields() {}

    static Stream<String> word(JsonNode event, String field) {
        return Scalars.texts(event.path(field)).map(Words::bare);
    }

    static Stream<String> place(JsonNode event, String field) {
        return Scalars.texts(event.path(field).path("id")).map(EpcUris::canonical);
    }

    static Stream<String> uris(JsonNode event, String field) {
        return Scalars.texts(event.path(field)).map(EpcUris::canonical);
    }

    /** The identifiers of a kind that an event lists. */
    static Stream<String> identifiers(JsonNode event, TermKind kind) {
        return switch (kind) {
            case EPC -> Stream.concat(uris(event, "epcList"), uris(event, "childEPCs"));
            case PARENT -> uris(event, "parentID");
            case INPUT_EPC -> uris(event, "inputEPCList");
            case OUTPUT_EPC -> uris(event, "outputEPCList");
            case EPC_CLASS -> Stream.concat(classes(event, "quantityList"), classes(event, "childQuantityList"));
            case INPUT_CLASS -> classes(event, "inputQuantityList");
            case OUTPUT_CLASS -> classes(event, "outputQuantityList");
            default -> throw new IllegalArgumentException(kind + " is no kind of identifier");
        };
    }

    private static Stream<String> classes(JsonNode event, String list) {
        return elements(event.path(list))
                .flatMap(one -> Scalars.texts(one.path("epcClass")))
                .map(EpcUris::canonical);
    }

    static Stream<JsonNode> quantities(JsonNode event) {
        return QUANTITY_LISTS.stream().flatMap(list -> elements(event.path(list)));
    }

    static Stream<JsonNode> sensorElements(JsonNode event) {
        return elements(event.path("sensorElementList"));
    }

    static Stream<JsonNode> sensorMetadata(JsonNode event) {
        return sensorElements(event).map(one -> one.path("sensorMetadata")).filter(JsonNode::isObject);
    }

    static Stream<JsonNode> sensorReports(JsonNode event) {
        return sensorElements(event).flatMap(one -> elements(one.path("sensorReport")));
    }

    /** Metadata and reports: some of what they say may stand in either. */
    static Stream<JsonNode> sensorParts(JsonNode event) {
        return Stream.concat(sensorMetadata(event), sensorReports(event));
    }

    /** {@code type uri} of each business transaction, source or destination; no type is an empty one. */
    static Stream<String> typed(JsonNode event, String list, String member) {
        return elements(event.path(list))
                .filter(one -> one.has(member))
                .map(one -> Words.bare(one.path("type").asText()) + " "
                        + EpcUris.canonical(one.path(member).asText()));
    }
}
