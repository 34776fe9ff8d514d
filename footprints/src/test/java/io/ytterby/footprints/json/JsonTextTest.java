package io.ytterby.footprints.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @Test
    void what_is_read_and_written_again_is_the_same_text() throws MalformedJsonException {
        var text = "{\"a\":[1.50,-0,1e3,true,false,null,{}],\"中\":\"\\\"\\\\\\u0007 é😀\",\"b\":[]}";

        assertThat(JsonPrint.compact(JsonText.read(" " + text + "\n"))).isEqualTo(text);
        assertThat(JsonText.read(JsonPrint.indented(JsonText.read(text)))).isEqualTo(JsonText.read(text));
    }

    @Test
    void escapes_are_understood() throws MalformedJsonException {
        assertThat(JsonText.read("\"\\u00e9\\/\\b\\f\\n\\r\\t\\ud83d\\ude00\"")).isEqualTo(Json.text("é/\b\f\n\r\t😀"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "nul",
                "[1] 2",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\ud800\"",
                "\"\\udc00a\"",
                "\"\t\"",
                "{a:1}",
                "{\"a\" 1}",
                "NaN",
                "[1 2]",
                "\uFEFF1"
            })
    void what_two_programs_may_read_differently_is_refused(String text) {
        assertThatThrownBy(() -> JsonText.read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("At character ");
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused_before_it_costs_anything() {
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000))).hasMessageContaining("nested deeper than 64");
        assertThatThrownBy(() -> JsonText.read("9".repeat(101))).hasMessageContaining("more than 100 characters");
        assertThatThrownBy(() -> JsonText.read("[" + "1,".repeat(200_000) + "1]"))
                .hasMessageContaining("more than 200000 values");
    }
}
