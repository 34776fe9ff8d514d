package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.CbvTerm;
import io.ytterby.epcis.EpcisEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text that is hashed. Fields come in the order of CBV 2.0 section 8.9.2; of a list, each item is written alone and
 * the texts are sorted.
 *
 * <p>What stands behind {@code sensorElementList} follows the published vectors, not the table of the standard: transactions,
 * destinations, item data, sources and extensions come last and sorted among themselves, and a sensor report's
 * {@code bizRules} comes among them (ADR 0031).
 */
public final class PreHash {
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
    private static final Map<String, String> TYPED =
            Map.of("bizTransactionList", "bizTransaction", "sourceList", "source", "destinationList", "destination");
    private static final Set<String> NEVER = Set.of("recordTime", "eventID", "type", "errorDeclaration", "@context");
    private static final Map<String, CbvTerm> TERMS = Map.of(
            "bizStep", CbvTerm.BIZ_STEP,
            "disposition", CbvTerm.DISPOSITION,
            "set", CbvTerm.DISPOSITION,
            "unset", CbvTerm.DISPOSITION,
            "exception", CbvTerm.ALERT,
            "component", CbvTerm.COMPONENT);

    private final EpcisEvent event;
    private final Values values;
    private final ExtensionText extensions;
    private final StringBuilder out = new StringBuilder(1024);
    private final List<String> last = new ArrayList<>();

    /** The text of this event. */
    public static String of(EpcisEvent event) {
        return new PreHash(event).text();
    }

    private PreHash(EpcisEvent event) {
        this.event = event;
        this.values = new Values(event.context());
        this.extensions = new ExtensionText(event.context(), values);
    }

    private String text() {
        var json = event.json();
        out.append("eventType=").append(values.canonical(event.type()));
        simple(json, "eventTime");
        simple(json, "eventTimeZoneOffset");
        simple(json, "certificationInfo");
        simple(json, "parentID");
        epcs(json, "epcList");
        epcs(json, "inputEPCList");
        epcs(json, "childEPCs");
        quantities(json, "quantityList");
        quantities(json, "childQuantityList");
        quantities(json, "inputQuantityList");
        epcs(json, "outputEPCList");
        quantities(json, "outputQuantityList");
        simple(json, "action");
        simple(json, "transformationID");
        simple(json, "bizStep");
        simple(json, "disposition");
        group(json, "persistentDisposition", List.of("set", "unset"));
        group(json, "readPoint", List.of("id"));
        group(json, "bizLocation", List.of("id"));
        sensors(json.path("sensorElementList"));
        TYPED.forEach((list, name) -> typed(json, list, name));
        others(json);
        last.sort(ByCodePoint.ORDER);
        last.forEach(out::append);
        return out.toString();
    }

    private void simple(ObjectNode parent, String name) {
        append(fieldText(parent, name, null));
    }

    private void append(String text) {
        out.append(text);
    }

    /** {@code name=value}, once for each value; nothing if there is none. */
    private String fieldText(JsonNode parent, String name, @Nullable CbvTerm term) {
        var value = parent.get(name);
        if (value == null) {
            return "";
        }
        if (!value.isArray()) {
            return one(name, value, term);
        }
        var texts = new ArrayList<String>(value.size());
        value.forEach(item -> texts.add(one(name, item, term)));
        return sorted(texts);
    }

    private String one(String name, JsonNode value, @Nullable CbvTerm given) {
        var term = given == null ? TERMS.get(name) : given;
        String text;
        if (term != null) {
            text = values.canonical(term.uri(value.asText().strip()));
        } else if (isTime(name)) {
            text = Values.time(value.asText().strip());
        } else {
            text = values.canonical(value);
        }
        return text.isEmpty() ? "" : name + '=' + text;
    }

    private static boolean isTime(String name) {
        return name.equals("eventTime") || name.equals("time") || name.equals("startTime") || name.equals("endTime");
    }

    private void epcs(ObjectNode json, String list) {
        list(json, list, item -> one("epc", item, null));
    }

    private void quantities(ObjectNode json, String list) {
        list(json, list, item -> {
            var text = one("epcClass", item.path("epcClass"), null)
                    + fieldText(item, "quantity", null)
                    + fieldText(item, "uom", null);
            return text.isEmpty() ? "" : "quantityElement" + text;
        });
    }

    private void list(ObjectNode json, String name, java.util.function.Function<JsonNode, String> item) {
        var texts = new ArrayList<String>();
        json.path(name).forEach(one -> texts.add(item.apply(one)));
        var text = sorted(texts);
        if (!text.isEmpty()) {
            out.append(name).append(text);
        }
    }

    /** The named fields of an object in their order, then its extensions; what is neither goes last of all. */
    private String inOrder(JsonNode object, List<String> order, List<String> strangers, boolean sensorReport) {
        var text = new StringBuilder();
        for (var name : order) {
            var term = sensorReport && name.equals("type") ? CbvTerm.MEASUREMENT : null;
            text.append(fieldText(object, name, term));
        }
        var own = new ArrayList<String>();
        for (var field : object.properties()) {
            if (field.getKey().indexOf(':') >= 0) {
                own.add(extensions.field(field.getKey(), field.getValue()));
            } else if (!order.contains(field.getKey())) {
                strangers.add(extensions.field(field.getKey(), field.getValue()));
            }
        }
        return text.append(sorted(own)).toString();
    }

    private void group(ObjectNode json, String name, List<String> order) {
        if (json.get(name) instanceof ObjectNode object) {
            var strangers = new ArrayList<String>();
            var text = inOrder(object, order, strangers, false);
            if (!text.isEmpty()) {
                out.append(name).append(text);
            }
            if (!strangers.isEmpty()) {
                last.add(name + sorted(strangers));
            }
        }
    }

    private void sensors(JsonNode list) {
        var elements = new ArrayList<String>();
        var strangers = new ArrayList<String>();
        for (var element : list) {
            var strange = new ArrayList<String>();
            elements.add("sensorElement" + sensorElement(element, strange));
            if (!strange.isEmpty()) {
                strangers.add("sensorElement" + sorted(strange));
            }
        }
        if (!elements.isEmpty()) {
            out.append("sensorElementList").append(sorted(elements));
        }
        if (!strangers.isEmpty()) {
            last.add("sensorElementList" + sorted(strangers));
        }
    }

    private String sensorElement(JsonNode element, List<String> strangers) {
        var text = new StringBuilder();
        if (element.has("sensorMetadata")) {
            text.append(named("sensorMetadata", element.get("sensorMetadata"), SENSOR_METADATA, strangers));
        }
        var reports = new ArrayList<String>();
        element.path("sensorReport")
                .forEach(report -> reports.add(named("sensorReport", report, SENSOR_REPORT, strangers)));
        text.append(sorted(reports));
        var own = new ArrayList<String>();
        for (var field : element.properties()) {
            if (field.getKey().indexOf(':') >= 0) {
                own.add(extensions.field(field.getKey(), field.getValue()));
            }
        }
        return text.append(sorted(own)).toString();
    }

    private String named(String name, JsonNode object, List<String> order, List<String> strangers) {
        var strange = new ArrayList<String>();
        var text = inOrder(object, order, strange, name.equals("sensorReport"));
        if (!strange.isEmpty()) {
            strangers.add(name + sorted(strange));
        }
        return text.isEmpty() ? "" : name + text;
    }

    private void typed(ObjectNode json, String list, String name) {
        var term = list.equals("bizTransactionList") ? CbvTerm.BIZ_TRANSACTION_TYPE : CbvTerm.SOURCE_DESTINATION_TYPE;
        var texts = new ArrayList<String>();
        json.path(list).forEach(item -> texts.add(fieldText(item, "type", term) + fieldText(item, name, null)));
        if (!texts.isEmpty()) {
            last.add(list + sorted(texts));
        }
    }

    private void others(ObjectNode json) {
        for (var field : json.properties()) {
            var name = field.getKey();
            boolean extension = name.indexOf(':') >= 0 || name.equals("ilmd");
            if (extension
                    && !NEVER.contains(name)
                    && !event.context().unhashed().contains(name)) {
                last.add(extensions.field(name, field.getValue()));
            }
        }
    }

    static String sorted(List<String> texts) {
        texts.sort(ByCodePoint.ORDER);
        return String.join("", texts);
    }
}
