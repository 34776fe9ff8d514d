package io.ytterby.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.openapi.Calls.Call;
import org.junit.jupiter.api.Test;

class DeprecationsTest {
    private static final String TABLE =
            "{\"GET /v1/old/{id}:show\": {\"since\": \"2026-11-01\", \"sunset\": \"2027-11-01\", \"use\": \"GET"
                    + " /v1/new/{id}\"}}";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void the_headers_are_those_of_rfc_9745_and_rfc_8594() throws Exception {
        var deprecation = Deprecations.of(table(TABLE)).ofPath("GET", "/v1/old/7:show");

        assertThat(deprecation.map(Deprecations.Deprecation::deprecationHeader)).contains("@1793491200");
        assertThat(deprecation.map(Deprecations.Deprecation::sunsetHeader)).contains("Mon, 1 Nov 2027 00:00:00 GMT");
        assertThat(Deprecations.of(table(TABLE)).ofPath("POST", "/v1/old/7:show"))
                .isEmpty();
        assertThat(Deprecations.of(table(TABLE)).ofPath("GET", "/v1/old/7/8:show"))
                .isEmpty();
    }

    @Test
    void the_document_marks_the_call_with_its_days_and_what_to_use() throws Exception {
        var operation = json.createObjectNode();

        Deprecations.of(table(TABLE)).mark(new Call("GET", "/v1/old/{id}:show", operation));

        assertThat(operation.path("deprecated").asBoolean()).isTrue();
        assertThat(operation.path("x-deprecated-since").asText()).isEqualTo("2026-11-01");
        assertThat(operation.path("x-sunset").asText()).isEqualTo("2027-11-01");
    }

    @Test
    void less_than_half_a_year_is_no_notice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deprecations.of(table(TABLE.replace("2027-11-01", "2027-03-01"))));
    }

    private JsonNode table(String text) throws Exception {
        return json.readTree(text);
    }
}
