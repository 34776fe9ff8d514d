package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks one thing of a good body. */
final class Mutation {
    private static final String MARK = "\u00a7here\u00a7";

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** The body as text; mostly no longer what the call takes. */
    String of(JsonNode good) {
        if (!good.isContainerNode() || good.isEmpty()) return random.nextInt(3) == 0 ? NastyValues.body(random) : "{}";
        var tree = good.deepCopy();
        var places = places(tree, new ArrayList<>());
        return switch (random.nextInt(8)) {
            case 0 -> NastyValues.body(random);
            case 1 -> without(tree, NastyValues.pick(places, random));
            case 2 -> withExtra(tree);
            case 3 -> twice(tree);
            case 4 -> many(tree, places);
            default -> replaced(tree, NastyValues.pick(places, random));
        };
    }

    /** Where a value stands: a field of an object or an item of a list. */
    private record Place(JsonNode parent, String field, int index) {
        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) object.set(field, value);
            else ((ArrayNode) parent).set(index, value);
        }
    }

    private static List<Place> places(JsonNode node, List<Place> found) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(field -> {
                found.add(new Place(object, field.getKey(), 0));
                places(field.getValue(), found);
            });
        if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) {
                found.add(new Place(array, "", i));
                places(array.get(i), found);
            }
        return found;
    }

    private static String without(JsonNode tree, Place place) {
        if (place.parent() instanceof ObjectNode object) object.remove(place.field());
        else ((ArrayNode) place.parent()).removeAll();
        return tree.toString();
    }

    private String withExtra(JsonNode tree) {
        if (tree instanceof ObjectNode object) object.put("unexpected", MARK);
        return filled(tree);
    }

    private String twice(JsonNode tree) {
        var text = tree.toString();
        if (!(tree instanceof ObjectNode object) || object.isEmpty()) return text;
        var name = object.fieldNames().next();
        return "{\"" + name + "\":" + NastyValues.json(random) + "," + text.substring(1);
    }

    private String many(JsonNode tree, List<Place> places) {
        for (var place : places)
            if (place.parent() instanceof ArrayNode array && !array.isEmpty()) {
                var one = array.get(0);
                for (int i = 0; i < 1_100; i++) array.add(one);
                return tree.toString();
            }
        return replaced(tree, NastyValues.pick(places, random));
    }

    private String replaced(JsonNode tree, Place place) {
        place.put(TextNode.valueOf(MARK));
        return filled(tree);
    }

    /** Raw, because NaN and a key twice are no tree. */
    private String filled(JsonNode tree) {
        return tree.toString().replace("\"" + MARK + "\"", NastyValues.json(random));
    }
}
