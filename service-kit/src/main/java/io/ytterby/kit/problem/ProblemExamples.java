package io.ytterby.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An example of a problem for each status that any call may answer, in the words of the catalogue. */
public final class ProblemExamples {
    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.ofContracts();
    private static final Map<Integer, String> USUAL = Map.ofEntries(
            Map.entry(400, "invalid-request"),
            Map.entry(401, "unauthorized"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "busy"),
            Map.entry(412, "stale-version"),
            Map.entry(413, "body-too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "idempotency-key-reused"),
            Map.entry(428, "if-match-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "unavailable"),
            Map.entry(504, "service-timeout"));

    private ProblemExamples() {}

    /** As RFC 9457 has it; of the first slug with that status where none is usual. */
    public static ObjectNode of(int status) {
        var entry = CATALOGUE
                .lookUp(USUAL.getOrDefault(status, ""))
                .or(() -> CATALOGUE.entries().values().stream()
                        .filter(one -> one.status() == status)
                        .findFirst());
        var example = new ObjectMapper().createObjectNode();
        example.put(
                "type",
                Problem.TYPE_PREFIX + entry.map(ProblemCatalogue.Entry::slug).orElse("refused"));
        example.put("title", entry.map(ProblemCatalogue.Entry::title).orElse("The request was refused"));
        example.put("status", status);
        example.put("detail", entry.map(ProblemCatalogue.Entry::whatToDo).orElse("The status says why."));
        if (status == 400)
            example.putArray("errors").addObject().put("pointer", "/massMg").put("detail", "must be greater than 0");
        if (status == 503 || status == 429) example.put(Problem.RETRY_AFTER, 2);
        return example;
    }
}
