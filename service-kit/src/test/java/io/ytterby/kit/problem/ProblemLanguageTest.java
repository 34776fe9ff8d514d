package io.ytterby.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|ZH",
                "zh-CN,zh;q=0.9,en;q=0.8|ZH",
                "en-GB,en;q=0.9,zh;q=0.1|EN",
                "de|EN",
                "zh-Hant-TW|ZH",
                "-;q=x|EN",
                "*|EN"
            })
    void the_header_chooses_and_what_cannot_be_understood_asks_for_nothing(String header, ProblemLanguage language) {
        assertThat(ProblemLanguage.of(header)).isEqualTo(language);
        assertThat(ProblemLanguage.of(null)).isEqualTo(ProblemLanguage.EN);
    }

    @Test
    void every_slug_has_a_title_and_what_to_do_in_chinese_and_no_other_slug_has() {
        var english = ProblemCatalogue.ofContracts().entries().keySet();
        var chinese = ChineseProblems.ofContracts();

        assertThat(english)
                .allSatisfy(slug -> assertThat(chinese.lookUp(slug))
                        .as("contracts/problems.zh.md has " + slug)
                        .hasValueSatisfying(words ->
                                assertThat(words.title() + words.whatToDo()).matches("(?s).*\\p{IsHan}.*")));
        assertThat(english).containsAll(chinese.slugs());
    }

    @Test
    void what_stands_in_the_way_is_said_in_the_readers_language_within_another_answer() {
        var bar = Problem.of("advice-missing", 409, "Not everything has been advised on", "Line 2 has no advice.");

        assertThat(ProblemLanguage.EN.because(bar)).isEqualTo("Line 2 has no advice.");
        assertThat(ProblemLanguage.ZH.because(bar)).startsWith("尚有未出具意见的部分：请先");
    }

    @Test
    void the_slug_the_numbers_and_the_words_of_the_case_stay() {
        var problem = Problem.of("lot-too-light", 422, "The lot is too light", "0 g is less than 1 g.")
                .with("heldMg", 500);

        var told = new String(ProblemLanguage.ZH.told(problem.json()), StandardCharsets.UTF_8);

        assertThat(told)
                .contains("urn:ytterby:problem:lot-too-light", "批次过轻", "\"heldMg\":500")
                .contains("\"detailEn\":\"0 g is less than 1 g.\"");
        assertThat(ProblemLanguage.EN.told(problem.json())).isEqualTo(problem.json());
    }
}
