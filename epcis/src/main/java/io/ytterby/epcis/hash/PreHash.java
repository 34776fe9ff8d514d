package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.CbvTerm;
import io.ytterby.epcis.EpcisEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the text that is hashed. Fields come in the order of CBV 2.0 section 8.9.2; of a list, each item is written alone and
 * the texts are sorted.
 *
 * <p>What stands behind {@code sensorElementList} follows the published vectors, not the table of the standard: transactions,
 * destinations, item data, sources and extensions come last and sorted among themselves, and a sensor report's
 * {@code bizRules} comes among them (ADR 0031).
 */
public final class PreHash {
    private static final Map<String, String> TYPED =
            Map.of("bizTransactionList", "bizTransaction", "sourceList", "source", "destinationList", "destination");
    private static final Set<String> NEVER = Set.of("recordTime", "eventID", "type", "errorDeclaration", "@context");
    private final EpcisEvent event;
    private final Values values;
    private final ExtensionText extensions;
    private final FieldText fields;
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
        this.fields = new FieldText(values, extensions);
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
        var sensors = new SensorText(fields, extensions).of(json.path("sensorElementList"));
        append(sensors.inOrder());
        sensors.strangers().ifPresent(last::add);
        TYPED.forEach((list, name) -> typed(json, list, name));
        others(json);
        last.sort(ByCodePoint.ORDER);
        last.forEach(out::append);
        return out.toString();
    }

    private void simple(ObjectNode parent, String name) {
        append(fields.text(parent, name, null));
    }

    private void append(String text) {
        out.append(text);
    }

    private void epcs(ObjectNode json, String list) {
        list(json, list, item -> fields.one("epc", item, null));
    }

    private void quantities(ObjectNode json, String list) {
        list(json, list, item -> {
            var text = fields.one("epcClass", item.path("epcClass"), null)
                    + fields.text(item, "quantity", null)
                    + fields.text(item, "uom", null);
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

    private void group(ObjectNode json, String name, List<String> order) {
        if (json.get(name) instanceof ObjectNode object) {
            var strangers = new ArrayList<String>();
            var text = fields.inOrder(object, order, strangers, null);
            if (!text.isEmpty()) {
                out.append(name).append(text);
            }
            if (!strangers.isEmpty()) {
                last.add(name + sorted(strangers));
            }
        }
    }

    private void typed(ObjectNode json, String list, String name) {
        var term = list.equals("bizTransactionList") ? CbvTerm.BIZ_TRANSACTION_TYPE : CbvTerm.SOURCE_DESTINATION_TYPE;
        var texts = new ArrayList<String>();
        json.path(list).forEach(item -> texts.add(fields.text(item, "type", term) + fields.text(item, name, null)));
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
