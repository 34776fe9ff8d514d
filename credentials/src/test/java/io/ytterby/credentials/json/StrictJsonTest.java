package io.ytterby.credentials.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two readers must not see two documents in one text. */
class StrictJsonTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ';',
            value = {
                "{\"a\":1,\"a\":2};DUPLICATE_MEMBER",
                "{\"a\":{\"b\":1,\"\\u0062\":2}};DUPLICATE_MEMBER",
                "[\"\\ud800\"];LONE_SURROGATE",
                "[\"\\udc00\\ud800\"];LONE_SURROGATE",
                "{\"\\ud800x\":1};LONE_SURROGATE",
                "[9007199254740993];NUMBER_OUT_OF_RANGE",
                "[12345678901234567890];NUMBER_OUT_OF_RANGE",
                "[1e999];NUMBER_OUT_OF_RANGE",
                "[0.1234567890123456789];NUMBER_OUT_OF_RANGE",
                "[1e99999999999];NUMBER_OUT_OF_RANGE",
                "[1e-99999999999];NUMBER_OUT_OF_RANGE",
                "[1e-400];NUMBER_OUT_OF_RANGE",
                "[-0];NUMBER_OUT_OF_RANGE",
                "[-0.0];NUMBER_OUT_OF_RANGE",
                "[-0e7];NUMBER_OUT_OF_RANGE",
                "[Infinity];MALFORMED",
                "[01];MALFORMED",
                "[1,];MALFORMED",
                "[1] [2];MALFORMED",
                "[NaN];MALFORMED",
                "{'a':1};MALFORMED",
                "[1 /* c */];MALFORMED"
            })
    void what_two_readers_could_read_differently_is_refused(String text, Reason reason) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void what_everybody_reads_alike_is_taken() {
        assertThat(parse("{\"a\":[1,0.1,-9007199254740992,\"\\ud83d\\ude00\",true,null]}"))
                .isInstanceOf(Json.Obj.class);
    }

    @Test
    void nesting_has_a_limit() {
        assertThatThrownBy(() -> parse("[".repeat(10_000))).isInstanceOf(RefusedException.class);
    }

    private static Json parse(String text) {
        return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
