package io.ytterby.credentials.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.verify.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictWordsTest {
    @Test
    void both_languages_say_the_same_things() {
        assertThat(VerdictWords.texts("zh").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(VerdictWords.texts("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_step_and_reason_has_its_words(String language) {
        var words = VerdictWords.in(language);

        for (var step : Step.Name.values()) assertThat(words.step(step)).isNotBlank();
        for (var reason : Reason.values()) assertThat(words.reason(reason)).isNotBlank();
        for (var verdict : new String[] {"VALID", "INVALID", "STALE", "UNKNOWN"})
            assertThat(words.verdict(verdict)).isNotBlank();
    }
}
