package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a profile: a rule is known by its id, whatever its place in the list. */
final class ProfileDiff {
    private static final int MOST = 500;

    private ProfileDiff() {}

    /** One field, or one rule; {@code before} is missing if it is new, {@code after} if it is gone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(
            String place,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    static List<Difference> of(JsonNode before, JsonNode after) {
        var old = parts(before);
        var now = parts(after);
        var places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        var differences = new ArrayList<Difference>();
        for (var place : places)
            if (!Objects.equals(old.get(place), now.get(place)) && differences.size() < MOST)
                differences.add(new Difference(place, old.get(place), now.get(place)));
        return differences;
    }

    private static Map<String, JsonNode> parts(JsonNode document) {
        var parts = new TreeMap<String, JsonNode>();
        document.properties().forEach(field -> {
            if (field.getKey().equals("rules"))
                field.getValue()
                        .forEach(rule -> parts.put("rules/" + rule.path("id").asText(), rule));
            else if (field.getKey().equals("watchLists"))
                field.getValue()
                        .properties()
                        .forEach(list -> parts.put("watchLists/" + list.getKey(), list.getValue()));
            else parts.put(field.getKey(), field.getValue());
        });
        return parts;
    }
}
