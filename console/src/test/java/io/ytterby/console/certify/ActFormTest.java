package io.ytterby.console.certify;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActFormTest {
    @Test
    void findings_go_to_the_api_as_it_names_them() {
        var read =
                ActForm.read(Act.ASSESS, typed("choice", "no", "reason", " The power was counted twice "), Language.EN);

        assertThat(read.form().isWrong()).isFalse();
        assertThat(read.body()).isEqualTo(Map.of("conforms", false, "findings", "The power was counted twice"));
    }

    @Test
    void a_moment_is_read_by_the_clock_in_beijing_and_an_empty_one_is_not_sent() {
        var said = ActForm.read(Act.WITHDRAW, typed("reason", "x", "moment", "2026-11-23T16:30"), Language.EN);
        var now = ActForm.read(Act.WITHDRAW, typed("reason", "x", "moment", ""), Language.EN);

        assertThat(said.body()).containsEntry("validAt", "2026-11-23T08:30:00Z");
        assertThat(now.body()).isEqualTo(Map.of("reason", "x"));
    }

    @Test
    void a_form_that_lacks_something_says_what_beside_each_field_and_keeps_what_was_typed() {
        var read = ActForm.read(Act.AUDIT, typed("choice", "", "reason", "", "moment", "tomorrow"), Language.EN);

        assertThat(read.form().errors()).containsOnlyKeys("choice", "reason", "moment");
        assertThat(read.form().value("moment")).isEqualTo("tomorrow");
        assertThat(read.form().error("moment")).contains("2026-11-23T16:30");
    }

    @Test
    void an_audit_needs_its_moment() {
        var read = ActForm.read(Act.AUDIT, typed("choice", "passed", "reason", "Seen"), Language.ZH);

        assertThat(read.form().errors()).containsOnlyKeys("moment");
    }

    @Test
    void a_decision_is_the_api_s_word() {
        assertThat(ActForm.read(Act.DECIDE, typed("choice", "issue", "reason", "x"), Language.EN)
                        .body())
                .containsEntry("decision", "ISSUE");
        assertThat(ActForm.read(Act.DECIDE, typed("choice", "refuse", "reason", "x"), Language.EN)
                        .body())
                .containsEntry("decision", "REFUSE");
    }

    private static Form typed(String... fields) {
        var values = new java.util.HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) values.put(fields[i], fields[i + 1]);
        return Form.with(values);
    }
}
