package io.ytterby.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a document in one to three places: a value of another kind, a field gone, renamed, doubled, or borrowed. */
final class Mutation {
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "OBSERVE",
            "DELETE",
            "ADD",
            "shipping",
            "in_transit",
            "po",
            "location",
            "Temperature",
            "y",
            "f0",
            "KGM",
            "kg",
            "+08:00",
            "+15:00",
            "urn:x:y",
            "rre:x",
            "https://example.com/a",
            "https://ref.gs1.org/cbv/BizStep-shipping",
            "urn:epcglobal:cbv:bizstep:shipping",
            "https://ns.gs1.org/cbv/BizStep-shipping",
            "https://gs1.org/voc/Mass",
            "https://www.gs1.org/voc/Mass",
            "2026-11-22T01:30:00Z",
            "2026-11-22",
            "did_not_occur",
            "ObjectEvent",
            "AggregationEvent",
            "TransformationEvent",
            "TransactionEvent",
            "AssociationEvent",
            "EPCISDocument",
            "EPCISQueryDocument",
            "2.0",
            "2.0\n");
    private static final List<String> NAMES = List.of(
            "type",
            "action",
            "epcList",
            "quantityList",
            "childEPCs",
            "parentID",
            "bizStep",
            "ilmd",
            "eventTime",
            "id",
            "@context",
            "rre:y",
            "foo",
            "https://example.com/f",
            "persistentDisposition",
            "set",
            "uom",
            "epcClass",
            "sensorReport",
            "value",
            "transformationID",
            "inputEPCList",
            "outputEPCList",
            "bizTransactionList",
            "source",
            "rre",
            "reason",
            "eventID");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    JsonNode of(JsonNode document) {
        var changed = document.deepCopy();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var containers = new ArrayList<JsonNode>();
            collect(changed, containers);
            change(containers.get(random.nextInt(containers.size())), containers);
        }
        return changed;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private void change(JsonNode container, List<JsonNode> containers) {
        switch (container) {
            case ObjectNode object -> change(object, containers);
            case ArrayNode array -> change(array);
            default -> throw new IllegalStateException("no container");
        }
    }

    private void change(ObjectNode object, List<JsonNode> containers) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = names.isEmpty() ? "foo" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(one(NAMES), value());
            case 2 ->
                object.set(
                        one(NAMES),
                        containers.get(random.nextInt(containers.size())).deepCopy());
            case 3 -> {
                var moved = object.remove(name);
                object.set(one(NAMES), moved == null ? value() : moved);
            }
            default -> object.set(name, value());
        }
    }

    private void change(ArrayNode array) {
        switch (array.isEmpty() ? 3 : random.nextInt(4)) {
            case 0 -> array.remove(random.nextInt(array.size()));
            case 1 -> array.add(array.get(random.nextInt(array.size())).deepCopy());
            case 2 -> array.set(random.nextInt(array.size()), value());
            default -> array.add(value());
        }
    }

    private JsonNode value() {
        var json = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> json.numberNode(random.nextInt(5));
            case 1 -> json.numberNode(new BigDecimal("1.50"));
            case 2 -> json.booleanNode(random.nextBoolean());
            case 3 -> json.nullNode();
            case 4 -> json.arrayNode();
            case 5 -> json.objectNode();
            case 6 -> json.arrayNode().add(one(TEXTS)).add(one(TEXTS));
            case 7 -> json.objectNode().put(one(NAMES), one(TEXTS));
            default -> json.textNode(one(TEXTS));
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
