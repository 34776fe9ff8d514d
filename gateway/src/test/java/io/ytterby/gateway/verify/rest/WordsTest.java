package io.ytterby.gateway.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.credentials.Reason;
import io.ytterby.gateway.verify.domain.Finding;
import io.ytterby.gateway.verify.domain.Light;
import io.ytterby.gateway.verify.domain.Scans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.in(Language.ZH).keys())
                .containsExactlyInAnyOrderElementsOf(Words.in(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_light_and_reason_has_its_words(Language language) {
        var words = Words.in(language);

        for (var reason : Reason.values()) assertThat(words.keys()).contains("reason." + reason);
        for (var light : Light.values()) assertThat(words.keys()).contains("light." + light);
        for (var finding : Finding.values())
            for (var subject : List.of("document", "licence", "lot", "code"))
                assertThat(words.keys()).contains("verdict." + finding, "means." + subject + "." + finding);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void scans_are_a_sentence_without_a_number(Language language) {
        for (long times : new long[] {0, 2, 9, 4_321}) {
            var countries = times == 0 ? List.<String>of() : List.of("CN", "DE", "XK");
            var sentence = ScanWords.of(Scans.of(times, countries), Words.in(language));
            assertThat(sentence).doesNotContainPattern("[0-9{}]");
            if (times > 0) assertThat(sentence).contains("XK");
        }
    }
}
