package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The calls of a document, one by one. */
final class Calls {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private Calls() {}

    /**
     * A call.
     *
     * @param method in upper case
     * @param path as the document has it
     * @param operation may be changed
     */
    record Call(String method, String path, ObjectNode operation) {
        /** {@code POST /v1/lots/{id}:split}: what files of examples call it. */
        String key() {
            return method + " " + path;
        }

        boolean changes() {
            return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        }

        boolean takesBody() {
            return operation.has("requestBody");
        }

        boolean hasId() {
            return path.contains("{");
        }

        boolean isPublic() {
            return operation.path("security").isEmpty();
        }

        List<JsonNode> parameters() {
            return list(operation.path("parameters"));
        }

        boolean takesHeader(String name) {
            return parameters().stream()
                    .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                            && parameter.path("name").asText().equalsIgnoreCase(name));
        }

        /** Of method and path, so that it changes only when one of them does: {@code post_lots_id_split}. */
        void name() {
            var words = path.replaceAll("^/v1/", "").replaceAll("[^A-Za-z0-9]+", "_");
            operation.put("operationId", method.toLowerCase(Locale.ROOT) + "_" + words.replaceAll("^_+|_+$", ""));
        }
    }

    static Stream<Call> of(ObjectNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode)
                        .map(entry -> new Call(entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), (ObjectNode)
                                entry.getValue())));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
