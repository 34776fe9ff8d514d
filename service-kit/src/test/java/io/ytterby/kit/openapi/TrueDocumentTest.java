package io.ytterby.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kit.rest.Idempotent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class TrueDocumentTest {
    private static final String SCANNED = """
        {"paths": {"/v1/lots/{id}:split": {"post": {
           "parameters": [{"name": "id", "in": "path", "schema": {"$ref": "#/components/schemas/LotId"}}],
           "security": [{"SecurityScheme": ["custodian"]}],
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Split"}}}},
           "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {}}}}}}}},
         "components": {"schemas": {
           "LotId": {"type": "object", "properties": {"value": {"type": "string", "format": "uuid"}}},
           "OrganisationId": {"type": "object", "properties": {"value": {"type": "string"}}},
           "Split": {"type": "object", "required": ["to"], "properties": {
              "to": {"$ref": "#/components/schemas/OrganisationId"}, "sharePct": {"type": "number"},
              "massMg": {"type": "integer", "format": "int64", "exclusiveMinimum": 0},
              "code": {"type": "string", "pattern": "[A-Z][0-9]"}}}}}}\
        """;
    private static final String RECORDED = """
        {"POST /v1/lots/{id}:split": {"request": null, "answers": {"201": {"lotId": "a", "massMg": 5}, "409": {
           "type": "urn:ytterby:problem:lot-frozen", "title": "t", "status": 409, "detail": "d"}}}}\
        """;

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode document;

    TrueDocumentTest() throws Exception {
        document = (ObjectNode) json.readTree(SCANNED);
        var recorded = (ObjectNode) json.readTree(RECORDED);
        ((ObjectNode) recorded.elements().next()).remove("request");
        var data = new DocumentData(
                DocumentData.read("/contracts/openapi/texts.json"),
                json.readTree("{\"massMg\": 25000000}"),
                recorded,
                new Deprecations(Map.of()));
        TrueDocument.mend(document, new IdempotentCalls(Set.of("/v1/lots/{id}:split")), data);
    }

    @Test
    void ids_and_decimals_are_texts_as_in_json() {
        assertThat(document.at("/components/schemas/LotId/type").asText()).isEqualTo("string");
        assertThat(document.at("/components/schemas/OrganisationId/pattern").asText())
                .startsWith("^[a-z0-9]");
        assertThat(document.at("/components/schemas/Split/properties/sharePct/format")
                        .asText())
                .isEqualTo("decimal");
        assertThat(document.at("/components/schemas/Split/properties/code/pattern")
                        .asText())
                .isEqualTo("^(?:[A-Z][0-9])$");
    }

    @Test
    void a_call_declares_what_any_call_of_its_kind_may_answer_and_what_was_recorded() {
        var responses = call().path("responses");

        assertThat(responses.fieldNames())
                .toIterable()
                .contains("201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "503")
                .doesNotContain("200", "412", "428", "500");
        assertThat(responses
                        .at("/409/content/application~1problem+json/example/type")
                        .asText())
                .isEqualTo("urn:ytterby:problem:lot-frozen");
        assertThat(responses
                        .at("/201/content/application~1json/schema/properties/massMg/type")
                        .asText())
                .isEqualTo("integer");
    }

    @Test
    void what_was_not_recorded_is_made_of_the_schema_and_the_words_of_the_trade() {
        var example = call().at("/requestBody/content/application~1json/example");

        assertThat(example.path("massMg").asLong()).isEqualTo(25_000_000);
        assertThat(example.path("to").asText()).isEqualTo("de-rheinwerk-auto");
        assertThat(example.path("code").asText()).matches("[A-Z][0-9]");
        assertThat(call().at("/responses/404/content/application~1problem+json/example/type")
                        .asText())
                .isEqualTo("urn:ytterby:problem:not-found");
    }

    @Test
    void an_idempotent_call_shows_its_key_and_each_call_has_a_name_of_its_own() {
        assertThat(call().path("operationId").asText()).isEqualTo("post_lots_id_split");
        assertThat(call().path("parameters").findValuesAsText("name")).contains("Idempotency-Key");
    }

    /** Its own path stands beside one on a method: most resources have both. */
    @Path("/v1/things")
    interface Things {
        @GET
        @Path("/{id}")
        String show();

        @POST
        @Idempotent
        String make();
    }

    @Test
    void a_call_at_the_path_of_its_class_demands_its_key_though_other_methods_have_paths_of_their_own()
            throws Exception {
        var made = (ObjectNode) json.readTree("{\"paths\": {\"/v1/things\": {\"post\": {\"responses\": {}}}}}");

        Calls.of(made).forEach(new IdempotentCalls(Index.of(Things.class))::declareKey);

        assertThat(made.at("/paths/~1v1~1things/post/parameters").findValuesAsText("name"))
                .containsExactly("Idempotency-Key");
    }

    @Test
    void a_status_that_nobody_has_recorded_yet_is_declared_and_has_no_empty_example() throws Exception {
        var made = (ObjectNode) json.readTree("""
            {"paths": {"/v1/things": {"get": {
               "parameters": [{"name": "If-None-Match", "in": "header", "schema": {"type": "string"}}],
               "responses": {"200": {"content": {"application/json": {"schema": {}}}}}}}}}\
            """);
        var recorded = json.readTree("{\"GET /v1/things\": {\"answers\": {\"202\": {}, \"204\": {}}}}");
        var nothing = json.createObjectNode();

        TrueDocument.mend(
                made,
                new IdempotentCalls(Set.of()),
                new DocumentData(nothing, nothing, recorded, new Deprecations(Map.of())));

        var responses = made.at("/paths/~1v1~1things/get/responses");
        assertThat(responses.fieldNames())
                .toIterable()
                .contains("202", "204", "304")
                .doesNotContain("200");
        assertThat(responses.path("204").has("content")).isFalse();
        assertThat(responses.at("/202/content/application~1json").has("example"))
                .isFalse();
    }

    private ObjectNode call() {
        return (ObjectNode) document.at("/paths/~1v1~1lots~1{id}:split/post");
    }
}
