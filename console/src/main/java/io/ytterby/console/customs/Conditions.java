package io.ytterby.console.customs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an instrument measures, as somebody types it: a line for each condition, {@code kV = 50}. */
final class Conditions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Conditions() {}

    /** A number, a list or a truth stays what it is; everything else is a word. Empty if a line is no condition. */
    static Optional<ObjectNode> of(String typed) {
        var all = JsonNodeFactory.instance.objectNode();
        for (var line : typed.lines().map(String::strip).toList()) {
            if (line.isEmpty()) continue;
            int cut = line.indexOf('=');
            if (cut < 1) return Optional.empty();
            all.set(
                    line.substring(0, cut).strip(),
                    value(line.substring(cut + 1).strip()));
        }
        return Optional.of(all);
    }

    static String typed(JsonNode card) {
        return InstrumentRead.conditions(card).entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode value(String text) {
        try {
            var read = JSON.readTree(text);
            return read == null || read.isMissingNode() ? JsonNodeFactory.instance.textNode(text) : read;
        } catch (JsonProcessingException word) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }
}
