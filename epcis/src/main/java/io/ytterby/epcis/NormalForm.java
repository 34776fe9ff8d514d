package io.ytterby.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ytterby.epcis.schema.Timestamps;
import java.time.Instant;
import java.time.temporal.ChronoField;

/** Makes the normal form. What is in it already is not copied; what must change is, up to the root. */
@SuppressWarnings("ReferenceEquality") // whether a part was changed: its value would be compared at each level
final class NormalForm {
    private NormalForm() {}

    /** The normal form of a valid event: the same tree if it has it already. */
    static ObjectNode of(ObjectNode event) {
        return (ObjectNode) object(event);
    }

    private static JsonNode object(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = null;
        for (var field : object.properties()) {
            var after = field(field.getKey(), field.getValue());
            if (after != field.getValue()) {
                copy = copy == null ? object.objectNode().setAll(object) : copy;
                copy.set(field.getKey(), after);
            }
        }
        return copy == null ? node : copy;
    }

    private static JsonNode field(String name, JsonNode value) {
        return switch (name) {
            case "eventTime", "recordTime", "declarationTime", "time", "startTime", "endTime" -> time(value);
            case "parentID", "transformationID", "id", "epcClass", "bizTransaction", "source", "destination" ->
                identifier(value);
            case "deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules" -> identifier(value);
            case "certificationInfo", "epcList", "childEPCs", "inputEPCList", "outputEPCList" -> identifiers(value);
            case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList" -> items(value);
            case "bizTransactionList", "sourceList", "destinationList", "sensorElementList", "sensorReport" ->
                items(value);
            case "readPoint", "bizLocation", "sensorMetadata", "errorDeclaration" -> object(value);
            default -> value;
        };
    }

    private static JsonNode items(JsonNode list) {
        return list instanceof ArrayNode array ? changed(array, NormalForm::object) : list;
    }

    private static JsonNode identifiers(JsonNode list) {
        return list instanceof ArrayNode array ? changed(array, NormalForm::identifier) : identifier(list);
    }

    private static JsonNode changed(ArrayNode array, java.util.function.UnaryOperator<JsonNode> change) {
        ArrayNode copy = null;
        for (int i = 0; i < array.size(); i++) {
            var after = change.apply(array.get(i));
            if (after != array.get(i)) {
                copy = copy == null ? array.arrayNode(array.size()).addAll(array) : copy;
                copy.set(i, after);
            }
        }
        return copy == null ? array : copy;
    }

    private static JsonNode identifier(JsonNode value) {
        if (!value.isTextual()) {
            return value;
        }
        var canonical = Identifiers.canonical(value.textValue());
        return canonical.equals(value.textValue()) ? value : TextNode.valueOf(canonical);
    }

    private static JsonNode time(JsonNode value) {
        if (!value.isTextual()) {
            return value;
        }
        var text = value.textValue();
        if (Timestamps.isUtcInMilliseconds(text)) {
            return value;
        }
        var utc = Timestamps.parse(text).map(NormalForm::utc).orElse(text);
        return utc.equals(text) ? value : TextNode.valueOf(utc);
    }

    private static String utc(Instant instant) {
        int nanos = instant.get(ChronoField.NANO_OF_SECOND);
        return Timestamps.utc(instant, nanos % 1_000_000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9);
    }
}
