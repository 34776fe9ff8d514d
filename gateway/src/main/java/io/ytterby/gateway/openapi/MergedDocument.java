package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The whole API in one document. A service that is down is left out, and named. */
final class MergedDocument {
    private static final String ABOUT = """
            Licences, traces, inspections and certificates of rare earths. Get a token from the issuer (`./ytterby token ROLE` in the \
            demo) and send it as `Authorization: Bearer`. POSTs that create or move something need an `Idempotency-Key`. \
            Every error is `application/problem+json`; `/problems` lists them.""";

    private final ObjectMapper json;

    MergedDocument(ObjectMapper json) {
        this.json = json;
    }

    /** @param documents of the services that answered, by name */
    ObjectNode of(JsonNode own, Map<String, JsonNode> documents, List<String> missing) {
        var merged = json.createObjectNode().put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Ytterby")
                .put("version", "1")
                .put("description", missing.isEmpty() ? ABOUT : ABOUT + "\n\n" + missed(missing));
        merged.putArray("servers").addObject().put("url", "/");
        merged.putArray("security").addObject().putArray("token");
        merged.putObject("paths");
        merged.putObject("components")
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        new ServiceDocument("gateway", "").addTo(merged, own);
        documents.forEach(
                (service, document) -> new ServiceDocument(service, "/api/" + service).addTo(merged, document));
        return merged;
    }

    private static String missed(List<String> missing) {
        return "**Not here now, because they do not answer: " + String.join(", ", missing)
                + ".** Ask again in a moment.";
    }
}
