package io.ytterby.kit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kit.problem.ProblemLanguage;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Sentences SENTENCES = Sentences.parse("""
        # what is said of licences
        Licence {1} was used for {2} kg.
          许可证 {1} 已使用 {2} 千克。
        Licence {1} was used for {2} kg. That is {3} %.
          许可证 {1} 已使用 {2} 千克，为 {3} %。
        Seen before: [1]
          曾见：[1]
        goods hidden in shells
          货物藏于外壳
        """);

    @Test
    void figures_and_names_keep_their_places() {
        assertThat(SENTENCES.told("Licence EP-7 was used for 14.2 kg.", ProblemLanguage.ZH))
                .isEqualTo("许可证 EP-7 已使用 14.2 千克。");
    }

    @Test
    void the_kind_that_says_more_is_the_one() {
        assertThat(SENTENCES.told("Licence EP-7 was used for 14.2 kg. That is 30 %.", ProblemLanguage.ZH))
                .isEqualTo("许可证 EP-7 已使用 14.2 千克，为 30 %。");
    }

    @Test
    void what_stands_within_is_told_too_and_stays_where_nobody_knows_it() {
        assertThat(SENTENCES.told("Seen before: goods hidden in shells", ProblemLanguage.ZH))
                .isEqualTo("曾见：货物藏于外壳");
        assertThat(SENTENCES.told("Seen before: something new", ProblemLanguage.ZH))
                .isEqualTo("曾见：something new");
        assertThat(SENTENCES.knows("Seen before: goods hidden in shells")).isTrue();
        assertThat(SENTENCES.knows("Seen before: something new")).isFalse();
    }

    @Test
    void a_name_with_signs_of_patterns_is_a_name() {
        assertThat(SENTENCES.told("Licence $1 {2} \\Q was used for 1 kg.", ProblemLanguage.ZH))
                .isEqualTo("许可证 $1 {2} \\Q 已使用 1 千克。");
    }

    @Test
    void in_english_and_where_the_kind_is_unknown_it_stays_as_it_is() {
        assertThat(SENTENCES.told("Licence EP-7 was used for 1 kg.", ProblemLanguage.EN))
                .isEqualTo("Licence EP-7 was used for 1 kg.");
        assertThat(SENTENCES.told("Something else.", ProblemLanguage.ZH)).isEqualTo("Something else.");
    }

    @Test
    void a_file_that_loses_a_figure_or_a_line_is_refused() {
        assertThatThrownBy(() -> Sentences.parse("{1} of {2}\n  {1}")).hasMessageContaining("same places");
        assertThatThrownBy(() -> Sentences.parse("One.\nTwo.\n  二。")).hasMessageContaining("Two.");
        assertThatThrownBy(() -> Sentences.parse("One.")).hasMessageContaining("One.");
        assertThatThrownBy(() -> Sentences.parse("{1}\n  {1}")).hasMessageContaining("every sentence");
    }
}
