package io.ytterby.console.investigate;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseActTest {
    @Test
    void each_act_is_found_by_its_code_and_has_its_words() {
        for (var act : CaseAct.values()) {
            assertThat(CaseAct.of(act.code())).contains(act);
            assertThat(Words.has(Language.ZH, "investigate.do." + act.code())).isTrue();
            assertThat(Words.has(Language.ZH, "investigate.do_says." + act.code()))
                    .as(act.code())
                    .isTrue();
        }
    }

    @Test
    void each_field_and_each_choice_has_its_words() {
        for (var act : CaseAct.values()) act.fields().forEach(CaseActTest::hasWords);
        for (var act : AlertAct.values()) act.fields().forEach(CaseActTest::hasWords);
    }

    private static void hasWords(Field field) {
        assertThat(Words.has(Language.ZH, "investigate.field." + field.words()))
                .as(field.words())
                .isTrue();
        assertThat(Words.has(Language.ZH, "investigate.hint." + field.words()))
                .as(field.words())
                .isTrue();
        for (var choice : field.choices())
            assertThat(Words.has(
                            Language.ZH,
                            "investigate.choice." + field.words(choice).toLowerCase(Locale.ROOT)))
                    .as(field.words(choice))
                    .isTrue();
    }

    @Test
    void an_act_on_a_part_of_the_case_calls_that_part() {
        assertThat(CaseAct.LIFT.path("c", "h")).isEqualTo("/api/intelligence/v1/cases/c/holds/h:lift");
        assertThat(CaseAct.MOVE.path("c", "")).isEqualTo("/api/intelligence/v1/cases/c:move");
    }

    @Test
    void what_was_not_typed_is_not_sent_and_a_day_lasts_to_its_end_in_beijing() {
        var form = Form.with(Map.of("title", " Ask the port ", "assignee", " ", "due", "2026-11-30"));

        assertThat(Field.body(CaseAct.TASK.fields(), form))
                .isEqualTo(Map.of("title", "Ask the port", "due", "2026-11-30T15:59:59Z"));
    }

    @Test
    void a_day_that_is_none_goes_as_typed_so_that_the_api_says_what_is_wrong() {
        assertThat(Field.body(CaseAct.TASK.fields(), Form.with(Map.of("due", "tomorrow"))))
                .isEqualTo(Map.of("due", "tomorrow"));
    }
}
