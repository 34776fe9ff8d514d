package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.openapi.Calls.Call;
import io.ytterby.kit.problem.ProblemExamples;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows at each parameter, body and answer an example: one that was recorded where there is one, else one made of the
 * schema. Where the code says of an answer only that there is one, its shape is read off the recorded example.
 */
final class WovenExamples {
    private static final String JSON = "application/json";
    private static final Set<String> BINARY = Set.of("image/png", "application/pdf", "application/octet-stream");

    private final ObjectNode document;
    private final DocumentData data;
    private final ExampleMaker maker;

    WovenExamples(ObjectNode document, DocumentData data) {
        this.document = document;
        this.data = data;
        this.maker = new ExampleMaker(document, data.values());
    }

    void weave() {
        Calls.of(document).forEach(call -> {
            var recorded = data.recorded().path(call.key());
            parameters(call, recorded);
            request(call, recorded);
            successes(call, recorded.path("answers"));
            answers(call, recorded.path("answers"));
        });
    }

    private void parameters(Call call, JsonNode recorded) {
        for (var parameter : call.parameters()) {
            if (!(parameter instanceof ObjectNode changed) || changed.has("example")) continue;
            var name = parameter.path("name").asText();
            var known = recorded.path(parameter.path("in").asText()).path(name);
            changed.set("example", known.isMissingNode() ? maker.of(parameter.path("schema"), name) : known);
        }
    }

    private void request(Call call, JsonNode recorded) {
        call.operation().path("requestBody").path("content").properties().forEach(content -> {
            var known = recorded.path("request");
            show(
                    content.getKey(),
                    (ObjectNode) content.getValue(),
                    content.getKey().equals(JSON) ? known : none());
        });
    }

    /** The scanner calls every success 200; a recorded one says which it is. */
    private void successes(Call call, JsonNode recorded) {
        var responses = call.operation().withObjectProperty("responses");
        var seen = new TreeSet<String>();
        recorded.fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2")) seen.add(status);
        });
        if (seen.isEmpty() && creates(call)) seen.addAll(Set.of("200", "201"));
        if (seen.isEmpty() || !responses.has("200")) return;
        var scanned = (ObjectNode) responses.path("200");
        if (!seen.contains("200")) responses.remove("200");
        for (var status : seen) {
            if (responses.has(status)) continue;
            var copy = scanned.deepCopy();
            copy.put("description", status.equals("201") ? "Created" : status.equals("202") ? "Accepted" : "Done");
            if (status.equals("204")) copy.remove("content");
            responses.set(status, copy);
        }
    }

    /** A POST to a collection mostly answers 201; until it is recorded, both are declared. */
    private static boolean creates(Call call) {
        return call.takesHeader("Idempotency-Key")
                && call.path().indexOf(':', call.path().lastIndexOf('/')) < 0;
    }

    private void answers(Call call, JsonNode recorded) {
        call.operation().path("responses").properties().forEach(response -> {
            var known = known(recorded, response.getKey());
            response.getValue().path("content").properties().forEach(content -> {
                var media = (ObjectNode) content.getValue();
                if (content.getKey().endsWith("problem+json"))
                    media.set(
                            "example",
                            known.has("type") ? known : ProblemExamples.of(Integer.parseInt(response.getKey())));
                else {
                    if (content.getKey().equals(JSON) && !known.isMissingNode() && isUnknown(media.path("schema")))
                        media.set("schema", ShapeOfExample.of(known));
                    show(content.getKey(), media, content.getKey().equals(JSON) ? known : none());
                }
            });
        });
    }

    /** An empty one says that there is such an answer, and that nobody has recorded it. */
    private JsonNode known(JsonNode recorded, String status) {
        var known = recorded.path(status);
        return known.isObject() && known.isEmpty() ? none() : known;
    }

    private void show(String type, ObjectNode media, JsonNode known) {
        if (media.has("example") || media.has("examples") || BINARY.contains(type)) return;
        if (!known.isMissingNode() && isOfType(known, media.path("schema")))
            media.set("example", withoutNulls(known.deepCopy()));
        else if (!isUnknown(media.path("schema"))) media.set("example", maker.of(media.path("schema"), ""));
    }

    /** A body that is read as a text is recorded as the JSON in it. */
    private static boolean isOfType(JsonNode example, JsonNode schema) {
        return !schema.path("type").asText().equals("string") || example.isTextual();
    }

    /** A field that is null says nothing, and would need a type of its own in the schema. */
    private static JsonNode withoutNulls(JsonNode example) {
        if (example instanceof ObjectNode object)
            object.properties().removeIf(field -> field.getValue().isNull());
        example.forEach(WovenExamples::withoutNulls);
        return example;
    }

    private static boolean isUnknown(JsonNode schema) {
        return schema.isMissingNode() || schema.isEmpty();
    }

    private JsonNode none() {
        return document.path("there is none");
    }
}
