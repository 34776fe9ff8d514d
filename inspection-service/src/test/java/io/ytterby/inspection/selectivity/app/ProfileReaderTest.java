package io.ytterby.inspection.selectivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.kit.problem.FieldError;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = """
            {"name":"P","effectiveFrom":"2026-01-01","randomShare":"0.07","thresholds":{"YELLOW":40},
             "watchLists":{"transit":["MY"]},
             "rules":[{"id":"R-1","version":1,"reason":"Why","from":"2026-01-01","points":5,
                       "when":[{"fact":"destination","inList":"transit"},
                               {"not":{"fact":"relationDays","atLeast":30}}]}]}""";

    @Test
    void the_profile_that_comes_with_the_service_can_be_read() throws IOException {
        try (var in = getClass().getResourceAsStream("/selectivity/profile.json")) {
            var read = (ProfileReader.Outcome.Read) ProfileReader.read(JSON.readTree(in));

            assertThat(read.profile().rules()).hasSizeGreaterThan(8);
            assertThat(read.profile().randomShare()).isEqualByComparingTo("0.05");
        }
    }

    @Test
    void a_good_profile_is_read_whole() throws JsonProcessingException {
        var read = (ProfileReader.Outcome.Read) ProfileReader.read(JSON.readTree(GOOD));

        assertThat(read.profile().rules().getFirst().when()).hasSize(2);
        assertThat(read.profile().randomLane()).isEqualTo(Lane.RED);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"0.07\"|\"0.04\"|/randomShare",
                "\"0.07\"|\"0.11\"|/randomShare",
                "\"0.07\"|0.07|/randomShare",
                "2026-01-01\",\"random|2026-13-01\",\"random|/effectiveFrom",
                "{\"YELLOW\":40}|{}|/thresholds",
                "{\"YELLOW\":40}|{\"YELLOW\":40,\"RED\":40}|/thresholds/RED",
                "[\"MY\"]|[]|/watchLists/transit",
                "\"R-1\"|\"r 1\"|/rules/0/id",
                "\"points\":5|\"points\":0|/rules/0",
                "\"points\":5|\"points\":5.5|/rules/0/points",
                "\"points\":5|\"points\":5,\"code\":\"x()\"|/rules/0/code",
                "\"inList\":\"transit\"|\"inList\":\"nowhere\"|/rules/0/when/0/inList",
                "\"fact\":\"destination\"|\"fact\":\"weather\"|/rules/0/when/0/fact",
                "\"inList\":\"transit\"|\"atLeast\":3|/rules/0/when/0",
                "\"atLeast\":30|\"atLeast\":-1|/rules/0/when/1/not/atLeast",
                "\"atLeast\":30|\"atLeast\":30,\"below\":40|/rules/0/when/1/not"
            })
    void what_is_wrong_is_named_by_its_place(String good, String bad, String pointer) throws JsonProcessingException {
        var outcome = ProfileReader.read(JSON.readTree(GOOD.replace(good, bad)));

        assertThat(pointers(outcome)).contains(pointer);
    }

    @Test
    void two_rules_of_one_id_and_a_document_that_is_no_object_are_refused() throws JsonProcessingException {
        var rule = GOOD.substring(GOOD.indexOf("{\"id\""), GOOD.lastIndexOf("]}"));
        var twice = GOOD.replace(rule, rule + "," + rule);

        assertThat(pointers(ProfileReader.read(JSON.readTree(twice)))).containsExactly("/rules/1/id");
        assertThat(pointers(ProfileReader.read(node("[1]")))).containsExactly("");
    }

    private static JsonNode node(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    private static List<String> pointers(ProfileReader.Outcome outcome) {
        return ((ProfileReader.Outcome.Wrong) outcome)
                .errors().stream().map(FieldError::pointer).toList();
    }
}
