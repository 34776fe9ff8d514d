package io.ytterby.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ApiPageTest {
    private static final String DOCUMENT = """
        {"paths": {"/api/tracking/v1/lots": {"post": {"summary": "Mints <a> lot", "tags": ["tracking: Lots"], "x-roles": ["producer"],
          "requestBody": {"content": {"application/json": {"example": {"gtin": "06901234000016"}}}},
          "responses": {"201": {"description": "Created"}, "409": {"description": "Not now", "content":
             {"application/problem+json": {"example": {"type": "urn:ytterby:problem:lot-frozen"}}}}}}},
         "/api/licensing/v1/figures": {"get": {"summary": "Figures", "tags": ["licensing: Figures"], "responses": {"200": {}}}}}}\
        """;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_search_shows_the_calls_that_have_all_of_its_words_with_examples_and_problems() throws Exception {
        var page = new ApiPage(json.readTree(DOCUMENT), Words.in("en")).html("lots producer");

        assertThat(page)
                .contains("POST /api/tracking/v1/lots", "06901234000016", "/problems/lot-frozen")
                .contains("Mints &lt;a&gt; lot")
                .doesNotContain("/v1/figures", "<script");
    }

    @Test
    void without_a_search_there_are_the_groups_in_the_language_that_was_asked_for() throws Exception {
        assertThat(new ApiPage(json.readTree(DOCUMENT), Words.in("zh")).html(""))
                .contains("lang=\"zh\"", "分组", "tracking: Lots (1)", "licensing: Figures (1)");
    }

    @Test
    void what_was_searched_for_comes_back_as_text() throws Exception {
        assertThat(new ApiPage(json.readTree(DOCUMENT), Words.in("en")).html("\"><script>x"))
                .doesNotContain("<script>");
    }

    @Test
    void each_topic_shows_an_example() {
        assertThat(new EventPage(Words.in("zh")).html()).contains("licensing.licence", "aggregateVersion", "示例");
    }
}
