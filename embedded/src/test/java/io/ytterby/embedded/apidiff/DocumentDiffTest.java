package io.ytterby.embedded.apidiff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDiffTest {
    private static final String PROMISED = """
        {"paths": {"/v1/lots": {"post": {"security": [{"token": ["producer", "custodian"]}],
           "parameters": [{"name": "dryRun", "in": "query", "schema": {"type": "boolean"}}],
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lot"}}}},
           "responses": {"201": {"content": {"application/json": {"schema": {"type": "object", "required": ["lotId"],
              "properties": {"lotId": {"type": "string"}, "status": {"type": "string", "enum": ["OPEN", "GONE"]}}}}}}}}}},
         "components": {"schemas": {"Lot": {"type": "object", "required": ["gtin"], "properties": {
            "gtin": {"type": "string", "maxLength": 14, "pattern": "^[0-9]+$"}, "massMg": {"type": "integer", "minimum": 1},
            "stage": {"type": "string", "enum": ["ORE", "OXIDE"]}, "inside": {"$ref": "#/components/schemas/Lot"}}}}}}\
        """;

    @Test
    void the_same_document_has_no_changes() throws Exception {
        assertThat(DocumentDiff.of("tracking", tree(PROMISED), tree(PROMISED))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "\"/v1/lots\"|\"/v1/batches\"|a path that is gone",
                "{\"post\"|{\"put\"|a method that is gone",
                "[\"producer\", \"custodian\"]|[\"producer\"]|a role that may no longer",
                "\"name\": \"dryRun\"|\"name\": \"trial\"|a parameter that is gone",
                "\"in\": \"query\", |\"in\": \"query\", \"required\": true, |a parameter that is required now",
                "\"required\": [\"gtin\"]|\"required\": [\"gtin\", \"massMg\"]|a field of the request that is required"
                        + " now",
                "\"maxLength\": 14|\"maxLength\": 13|an upper limit that is tighter",
                "\"minimum\": 1|\"minimum\": 2|a lower limit that is tighter",
                "\"type\": \"integer\", \"minimum\": 1|\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9|a limit"
                        + " that is new",
                "\"pattern\": \"^[0-9]+$\"|\"pattern\": \"^[1-9]+$\"|another pattern",
                "[\"ORE\", \"OXIDE\"]|[\"ORE\"]|a word that is no longer taken",
                "\"massMg\": {\"type\": \"integer\"|\"massMg\": {\"type\": \"string\"|another type in the request",
                "\"stage\":|\"step\":|a field of the request that is unknown now",
                "\"lotId\": {\"type\": \"string\"}|\"lotId\": {\"type\": \"integer\"}|another type in the answer",
                ", \"status\": {\"type\"|, \"state\": {\"type\"|a field of the answer that is gone",
                "\"required\": [\"lotId\"],|\"required\": [],|a field of the answer that may be missing",
                "{\"201\"|{\"200\"|another status of success",
                "\"application/json\": {\"schema\": {\"$ref\"|\"text/csv\": {\"schema\": {\"$ref\"|another content type"
            })
    void what_breaks_a_client_is_incompatible(String before, String after, String change) throws Exception {
        var changed = PROMISED.replace(before, after);

        assertThat(changed).as("the case changes something").isNotEqualTo(PROMISED);
        assertThat(DocumentDiff.of("tracking", tree(PROMISED), tree(changed)))
                .as(change)
                .anyMatch(found -> !found.compatible());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u00a7',
            value = {
                "[\"producer\", \"custodian\"]|[\"producer\", \"custodian\", \"buyer\"]|a role more",
                "\"maxLength\": 14|\"maxLength\": 20|an upper limit that is wider",
                "\"minimum\": 1|\"minimum\": 0|a lower limit that is wider",
                "[\"ORE\", \"OXIDE\"]|[\"ORE\", \"OXIDE\", \"METAL\"]|a word more in the request",
                "[\"OPEN\", \"GONE\"]|[\"OPEN\", \"GONE\", \"HELD\"]|a word more in the answer",
                "\"required\": [\"gtin\"]|\"required\": []|a field that may be left out",
                "\"lotId\": {\"type\": \"string\"}|\"lotId\": {\"type\": \"string\"}, \"at\": {\"type\": \"string\"}|a"
                        + " field more in the answer",
                "\"gtin\": {\"type\"|\"note\": {\"type\": \"string\"}, \"gtin\": {\"type\"|a field more in the request",
                "{\"/v1/lots\"|{\"/v1/packs\": {\"get\": {}}, \"/v1/lots\"|a path more"
            })
    void what_only_allows_or_says_more_is_compatible(String before, String after, String change) throws Exception {
        var changes = DocumentDiff.of("tracking", tree(PROMISED), tree(PROMISED.replace(before, after)));

        assertThat(changes).as(change).isNotEmpty().allMatch(Change::compatible);
    }

    @Test
    void a_change_names_its_place() throws Exception {
        var changes =
                DocumentDiff.of("tracking", tree(PROMISED), tree(PROMISED.replace("\"minimum\": 1", "\"minimum\": 5")));

        assertThat(changes)
                .isEqualTo(List.of(new Change("tracking POST /v1/lots request/massMg", "minimum 1 became 5", false)));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
