package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A call as the merged document has it.
 *
 * @param method in upper case
 * @param path with its parameters in braces
 * @param statuses that it declares
 * @param contentType of its body; empty if it takes none
 * @param example of its body; missing if there is none
 * @param roles that may call it; empty for all
 */
record ApiCall(
        String method,
        String path,
        Set<String> statuses,
        List<JsonNode> parameters,
        String contentType,
        JsonNode example,
        Set<String> roles) {
    private static final Set<String> SERVICES =
            Set.of("licensing", "tracking", "inspection", "certification", "intelligence");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What would stop the demo people themselves from working, so that nothing could be tried any more. */
    private static final Pattern STOPS_PEOPLE =
            Pattern.compile(".*(:freeze|/leavers|/subjects/|/epochs|:withdraw-block).*");

    static List<ApiCall> of(JsonNode document) {
        var calls = new ArrayList<ApiCall>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> calls.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
        return List.copyOf(calls);
    }

    private static ApiCall of(String method, String path, JsonNode operation) {
        var statuses = new TreeSet<String>();
        operation.path("responses").fieldNames().forEachRemaining(statuses::add);
        var parameters = new ArrayList<JsonNode>();
        operation.path("parameters").forEach(parameters::add);
        var content = operation.path("requestBody").path("content").properties();
        var type = content.isEmpty() ? "" : content.iterator().next().getKey();
        var example = content.isEmpty()
                ? operation.path("none")
                : content.iterator().next().getValue().path("example");
        return new ApiCall(
                method.toUpperCase(Locale.ROOT),
                path,
                statuses,
                parameters,
                type,
                example,
                words(operation.path("x-roles")));
    }

    private static Set<String> words(JsonNode array) {
        var words = new TreeSet<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    String key() {
        return method + " " + path;
    }

    boolean stopsPeople() {
        return STOPS_PEOPLE.matcher(path).matches();
    }

    /** {@code licensing} of {@code /api/licensing/v1/lots}; the gateway for what no service answers. */
    String service() {
        var parts = path.split("/", 5);
        return parts.length > 3 && parts[1].equals("api") && SERVICES.contains(parts[2]) ? parts[2] : "gateway";
    }
}
