package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Ids that answers have named, by the field they stood in: what a good request can name again. */
final class KnownIds {
    private static final int MOST = 40;

    private final Map<String, List<String>> byName = new ConcurrentHashMap<>();

    /** @param collection the last word of the path before an id: {@code lots} */
    void learn(String collection, JsonNode answer) {
        if (answer.isArray()) answer.forEach(one -> learn(collection, one));
        answer.properties().forEach(field -> {
            var value = field.getValue();
            if (value.isTextual() && value.asText().length() < 80) {
                add(field.getKey(), value.asText());
                if (field.getKey().equals("id")) add(collection, value.asText());
            }
            if (value.isContainerNode()) learn(collection, value);
        });
    }

    private void add(String name, String value) {
        var known = byName.computeIfAbsent(name, _ -> new ArrayList<>());
        synchronized (known) {
            if (known.contains(value)) return;
            if (known.size() >= MOST) known.removeFirst();
            known.add(value);
        }
    }

    /** One that fits {@code {id}} behind {@code lots}: a field {@code lotId}, or an id in an answer about lots. */
    Optional<String> pick(String collection, String parameter, Random random) {
        var singular = collection.replaceAll("ies$", "y").replaceAll("s$", "");
        for (var name : List.of(collection, singular + capital(parameter), parameter, singular)) {
            var known = byName.get(name);
            if (known == null || name.equals("id")) continue;
            synchronized (known) {
                return Optional.of(NastyValues.pick(known, random));
            }
        }
        return Optional.empty();
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
