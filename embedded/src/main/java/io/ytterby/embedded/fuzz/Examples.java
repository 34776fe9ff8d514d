package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Keeps for each call a request that was taken and the first answer of each status: the examples of the OpenAPI documents
 * ({@code contracts/openapi/examples}). What is kept already stays, so that a new recording changes little.
 */
public final class Examples {
    private static final int LARGEST = 6_000;
    private static final int ITEMS = 2;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Map<String, Map<String, ObjectNode>> byService = new ConcurrentSkipListMap<>();

    /** Takes what a folder has from earlier. */
    void read(Path folder) throws IOException {
        for (var service :
                new String[] {"certification", "gateway", "inspection", "intelligence", "licensing", "tracking"}) {
            var file = folder.resolve(service + ".json");
            if (Files.exists(file))
                JSON.readTree(file.toFile())
                        .properties()
                        .forEach(call -> of(service).put(call.getKey(), (ObjectNode) call.getValue()));
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var service : byService.entrySet())
            JSON.writeValue(folder.resolve(service.getKey() + ".json").toFile(), new TreeMap<>(service.getValue()));
    }

    void keep(ApiCall call, String sent, int status, String answer) {
        var key = call.method() + " " + call.path().replaceFirst("^/api/" + call.service() + "(?=/)", "");
        var example = of(call.service()).computeIfAbsent(key, _ -> JSON.createObjectNode());
        synchronized (example) {
            var answers = example.withObjectProperty("answers");
            var code = Integer.toString(status);
            if (answers.has(code) && !answers.path(code).isEmpty()) return;
            var body = Judge.tree(answer);
            answers.set(code, shortened(body));
            var request = Judge.tree(sent);
            if (status < 300 && request.isContainerNode() && !example.has("request") && sent.length() < LARGEST)
                example.set("request", request);
        }
    }

    private Map<String, ObjectNode> of(String service) {
        return byService.computeIfAbsent(service, _ -> new ConcurrentSkipListMap<>());
    }

    /** Lists of two: an example shows what is there, not how much. */
    private static JsonNode shortened(JsonNode node) {
        if (node.isMissingNode()) return JSON.createObjectNode();
        if (node instanceof ArrayNode array) {
            while (array.size() > ITEMS) array.remove(array.size() - 1);
            array.forEach(Examples::shortened);
        }
        if (node instanceof ObjectNode object) object.forEach(Examples::shortened);
        return node;
    }
}
