package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.openapi.Calls.Call;
import java.util.Map;
import java.util.TreeMap;

/**
 * Declares the errors that any call of its kind may answer, as the kit makes them, and those that a recorded example
 * shows. A status that nobody declares is one that no client expects.
 */
final class DeclaredErrors {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("400", "Malformed, or a field is wrong: errors names each by its pointer"),
            Map.entry("401", "No token, or one that is not good here"),
            Map.entry("403", "The roles, or the organisation's standing, do not allow it"),
            Map.entry("404", "Not there, or not for this organisation to see"),
            Map.entry("406", "No such form of the answer"),
            Map.entry("409", "How things stand does not allow it now"),
            Map.entry("410", "No longer kept"),
            Map.entry("412", "Somebody changed it before"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "This content type is not taken"),
            Map.entry("422", "Understood, and against a rule"),
            Map.entry("428", "The version that was read is needed in If-Match"),
            Map.entry("429", "Asked too often; see Retry-After"),
            Map.entry("503", "A part does not answer; see Retry-After"),
            Map.entry("504", "A part took too long: send it again with the same key"));

    private final JsonNode recorded;

    DeclaredErrors(JsonNode recorded) {
        this.recorded = recorded;
    }

    void declare(ObjectNode document) {
        document.withObjectProperty("components").withObjectProperty("schemas").set(PROBLEM, ProblemSchema.schema());
        Calls.of(document).forEach(this::declare);
    }

    private void declare(Call call) {
        var responses = call.operation().withObjectProperty("responses");
        var statuses = new TreeMap<String, Boolean>();
        general(call, statuses);
        recorded.path(call.key()).path("answers").fieldNames().forEachRemaining(status -> {
            if (status.compareTo("400") >= 0) statuses.put(status, true);
        });
        statuses.keySet().forEach(status -> declare(responses, status));
        if (call.takesHeader("If-None-Match"))
            responses.withObjectProperty("304").put("description", "What If-None-Match names is still so");
    }

    private static void general(Call call, Map<String, Boolean> statuses) {
        for (var status : new String[] {"400", "401", "406", "503"}) statuses.put(status, true);
        if (!call.isPublic()) statuses.put("403", true);
        if (call.hasId() || call.takesBody()) statuses.put("404", true);
        if (call.changes()) for (var status : new String[] {"409", "422"}) statuses.put(status, true);
        if (call.takesHeader("If-Match")) for (var status : new String[] {"412", "428"}) statuses.put(status, true);
        if (call.takesBody()) for (var status : new String[] {"413", "415"}) statuses.put(status, true);
    }

    static void declare(ObjectNode responses, String status) {
        var response = responses.withObjectProperty(status);
        if (response.has("content")) return;
        response.put("description", WORDS.getOrDefault(status, "Refused"));
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + PROBLEM);
    }
}
