package io.ytterby.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {
    private static final String DOCUMENT = """
            {"paths": {"/v1/things/{id}": {"get": {"operationId": "thing", "tags": ["things"], "security": [{"SecurityScheme": []}],
               "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
              "/q/health": {"get": {}}, "/problems/{slug}": {"get": {}}},
             "components": {"schemas": {"Line": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Line"}}}},
              "securitySchemes": {"SecurityScheme": {"type": "http"}}}}""";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void two_services_with_a_component_of_the_same_name_keep_their_own() throws Exception {
        JsonNode document = json.readTree(DOCUMENT);

        var merged = new MergedDocument(json)
                .of(json.createObjectNode(), Map.of("licensing", document, "tracking", document), List.of());

        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/api/licensing/v1/things/{id}", "/api/tracking/v1/things/{id}");
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("LicensingLine", "TrackingLine");
        assertThat(merged.at("/components/schemas/TrackingLine/properties/next/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/TrackingLine");
        assertThat(merged.at("/paths/~1api~1tracking~1v1~1things~1{id}/get/operationId")
                        .asText())
                .isEqualTo("tracking_thing");
        assertThat(merged.toString()).doesNotContain("SecurityScheme\"");
    }

    @Test
    void a_service_that_is_down_is_left_out_and_named() {
        var merged = new MergedDocument(json).of(json.createObjectNode(), Map.of(), List.of("inspection"));

        assertThat(merged.at("/info/description").asText()).contains("inspection");
    }
}
