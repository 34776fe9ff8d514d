package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.EpcisEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms that an event is found by: a kind, a colon and a value, {@code epc:https://id.gs1.org/01/…}. The store keeps
 * them beside the event in an index; a query's criteria name the ones they look for.
 */
public final class EventTerms {
    private static final Set<TermKind> IDENTIFIERS = EnumSet.of(
            TermKind.EPC,
            TermKind.PARENT,
            TermKind.INPUT_EPC,
            TermKind.OUTPUT_EPC,
            TermKind.EPC_CLASS,
            TermKind.INPUT_CLASS,
            TermKind.OUTPUT_CLASS);

    /** What sensors say in words, and where it may stand. */
    private static final List<String> SENSOR_WORDS = List.of(
            "type",
            "deviceID",
            "dataProcessingMethod",
            "microorganism",
            "chemicalSubstance",
            "bizRules",
            "stringValue",
            "booleanValue",
            "hexBinaryValue",
            "uriValue");

    private EventTerms() {}

    /**
     * @param event the bare event as JSON
     * @param prefixes what the prefixes of its extensions stand for
     * @return each term once
     */
    public static List<String> of(JsonNode event, Map<String, String> prefixes) {
        return stream(event, prefixes).distinct().toList();
    }

    /** The terms of an event that has been read, each once. */
    public static List<String> of(EpcisEvent event) {
        return of(event.json(), event.context().prefixes());
    }

    static Stream<String> stream(JsonNode event, Map<String, String> prefixes) {
        return Stream.of(
                        plain(event),
                        IDENTIFIERS.stream().flatMap(kind -> identifiers(event, kind)),
                        typed(event),
                        errors(event),
                        sensors(event),
                        there(event),
                        extensions(event, prefixes))
                .flatMap(terms -> terms);
    }

    private static Stream<String> plain(JsonNode event) {
        var persistent = event.path("persistentDisposition");
        return Stream.of(
                        EventFields.word(event, "bizStep").map(TermKind.BIZ_STEP::term),
                        EventFields.word(event, "disposition").map(TermKind.DISPOSITION::term),
                        EventFields.place(event, "readPoint").map(TermKind.READ_POINT::term),
                        EventFields.place(event, "bizLocation").map(TermKind.BIZ_LOCATION::term),
                        Scalars.texts(event.path("transformationID")).map(TermKind.TRANSFORMATION::term),
                        EventFields.word(persistent, "set").map(TermKind.DISPOSITION_SET::term),
                        EventFields.word(persistent, "unset").map(TermKind.DISPOSITION_UNSET::term))
                .flatMap(terms -> terms);
    }

    private static Stream<String> identifiers(JsonNode event, TermKind kind) {
        return EventFields.identifiers(event, kind)
                .flatMap(uri -> Stream.concat(
                        Stream.of(kind.term(uri)), EpcUris.family(uri).map(kind.family()::term).stream()));
    }

    private static Stream<String> typed(JsonNode event) {
        return Stream.of(
                        EventFields.typed(event, "bizTransactionList", "bizTransaction")
                                .map(TermKind.BIZ_TRANSACTION::term),
                        EventFields.typed(event, "sourceList", "source").map(TermKind.SOURCE::term),
                        EventFields.typed(event, "destinationList", "destination")
                                .map(TermKind.DESTINATION::term))
                .flatMap(terms -> terms);
    }

    private static Stream<String> errors(JsonNode event) {
        var declaration = event.path("errorDeclaration");
        return Stream.concat(
                EventFields.word(declaration, "reason").map(TermKind.ERROR_REASON::term),
                Scalars.texts(declaration.path("correctiveEventIDs")).map(TermKind.CORRECTIVE_EVENT::term));
    }

    private static Stream<String> sensors(JsonNode event) {
        return EventFields.sensorParts(event)
                .flatMap(part -> SENSOR_WORDS.stream()
                        .flatMap(field -> Scalars.texts(part.path(field)).map(value -> sensor(field, value))));
    }

    static String sensor(String field, String value) {
        var said = field.equals("type") ? Words.bare(value) : EpcUris.canonical(value);
        return TermKind.SENSOR.term(field + "=" + said);
    }

    /** What later criteria look for in the event itself: that there is any of it. */
    private static Stream<String> there(JsonNode event) {
        var fields = Stream.of("sensorElementList", "errorDeclaration", "readPoint", "bizLocation")
                .filter(event::has);
        var quantity = EventFields.quantities(event).limit(1).map(any -> "quantity");
        return Stream.concat(fields, quantity).map(TermKind.HAS::term);
    }

    private static Stream<String> extensions(JsonNode event, Map<String, String> prefixes) {
        return Arrays.stream(Place.values())
                .flatMap(place -> Stream.of(false, true)
                        .flatMap(inner -> place.fields(event, inner)
                                .flatMap(field -> ExtensionThere.names(field, prefixes).stream()
                                        .flatMap(name -> field(place, inner, name, field.value())))));
    }

    private static Stream<String> field(Place place, boolean inner, String name, JsonNode value) {
        return Stream.concat(
                Stream.of(ExtensionThere.term(place, inner, name)),
                Scalars.texts(value).map(text -> ExtensionField.term(place, inner, name, text)));
    }
}
