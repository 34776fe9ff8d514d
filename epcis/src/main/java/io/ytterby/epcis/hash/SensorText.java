package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.CbvTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sensor elements as the hash has them. */
final class SensorText {
    private static final String LIST = "sensorElementList";
    private static final List<String> SENSOR_METADATA = List.of(
            "time",
            "startTime",
            "endTime",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "bizRules");
    private static final List<String> SENSOR_REPORT = List.of(
            "type",
            "exception",
            "deviceID",
            "deviceMetadata",
            "rawData",
            "dataProcessingMethod",
            "time",
            "microorganism",
            "chemicalSubstance",
            "value",
            "component",
            "stringValue",
            "booleanValue",
            "hexBinaryValue",
            "uriValue",
            "minValue",
            "maxValue",
            "meanValue",
            "sDev",
            "percRank",
            "percValue",
            "uom",
            "coordinateReferenceSystem");
    private final FieldText fields;
    private final ExtensionText extensions;

    SensorText(FieldText fields, ExtensionText extensions) {
        this.fields = fields;
        this.extensions = extensions;
    }

    /**
     * The list's text.
     *
     * @param inOrder where the standard has it
     * @param strangers fields that the order does not know, which come among what is last
     */
    record Texts(String inOrder, Optional<String> strangers) {}

    Texts of(JsonNode list) {
        var elements = new ArrayList<String>();
        var strangers = new ArrayList<String>();
        for (var element : list) {
            var strange = new ArrayList<String>();
            elements.add("sensorElement" + sensorElement(element, strange));
            if (!strange.isEmpty()) {
                strangers.add("sensorElement" + PreHash.sorted(strange));
            }
        }
        return new Texts(
                elements.isEmpty() ? "" : LIST + PreHash.sorted(elements),
                strangers.isEmpty() ? Optional.empty() : Optional.of(LIST + PreHash.sorted(strangers)));
    }

    private String sensorElement(JsonNode element, List<String> strangers) {
        var text = new StringBuilder();
        if (element.has("sensorMetadata")) {
            text.append(named("sensorMetadata", element.get("sensorMetadata"), SENSOR_METADATA, strangers));
        }
        var reports = new ArrayList<String>();
        element.path("sensorReport")
                .forEach(report -> reports.add(named("sensorReport", report, SENSOR_REPORT, strangers)));
        text.append(PreHash.sorted(reports));
        var own = new ArrayList<String>();
        for (var field : element.properties()) {
            if (field.getKey().indexOf(':') >= 0) {
                own.add(extensions.field(field.getKey(), field.getValue()));
            }
        }
        return text.append(PreHash.sorted(own)).toString();
    }

    private String named(String name, JsonNode object, List<String> order, List<String> strangers) {
        var strange = new ArrayList<String>();
        var text = fields.inOrder(object, order, strange, name.equals("sensorReport") ? CbvTerm.MEASUREMENT : null);
        if (!strange.isEmpty()) {
            strangers.add(name + PreHash.sorted(strange));
        }
        return text.isEmpty() ? "" : name + text;
    }
}
