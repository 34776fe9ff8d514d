package io.ytterby.console.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    @Test
    void a_hold_is_sent_with_its_ground_and_when_to_look_again_in_beijing() {
        var form = Form.with(Map.of("note", " odd ", "ground", "SEAL", "reviewBy", "2026-11-24T10:00", "key", "k-1"));

        var change = Decision.HOLD.send(form, "d-1", "DISCREPANT", "");

        assertThat(change.path()).isEqualTo("/api/inspection/v1/holds");
        assertThat(change.key()).isEqualTo("k-1");
        assertThat(change.body())
                .isEqualTo(Map.of(
                        "declarationId", "d-1", "ground", "SEAL", "reason", "odd", "reviewBy", "2026-11-24T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFORMS, CONTROLLED_ELEMENT_FOUND, CONFORMS",
        "REFUSE, CONTROLLED_ELEMENT_FOUND, CONTROLLED_ELEMENT_FOUND",
        "REFUSE, DISCREPANT, DISCREPANT",
        "REFUSE, CONFORMS, DISCREPANT",
        "REFUSE, INCONCLUSIVE, DISCREPANT"
    })
    void a_result_is_the_officers_word_and_repeats_the_alarm_it_confirms(
            Decision decision, String verdict, String outcome) {
        var change = decision.send(Form.with(Map.of("note", "seen")), "d-1", verdict, "o-1");

        assertThat(change.path()).isEqualTo("/api/inspection/v1/orders/o-1:result");
        assertThat(change.body()).isEqualTo(Map.of("outcome", outcome, "finding", "seen"));
    }

    @Test
    void what_a_decision_needs_is_asked_for_before_it_is_sent() {
        assertThat(Decision.SAMPLE.missing(Form.with(Map.of("note", "drum 3", "seal", "S-1"))))
                .containsExactly("place", "takenAt");
        assertThat(Decision.HOLD.missing(Form.with(Map.of("note", "odd", "ground", "SEAL"))))
                .isEmpty();
    }

    @Test
    void what_is_no_moment_goes_to_the_api_as_it_was_typed() {
        assertThat(Moment.forApi("tomorrow")).isEqualTo("tomorrow");
        assertThat(Moment.local(Instant.parse("2026-11-24T02:00:00Z"))).isEqualTo("2026-11-24T10:00");
    }

    @Test
    void only_energies_make_a_part_of_a_spectrum() {
        assertThat(Look.of("lin", "36", "44", "2").otherScale()).isEqualTo("?scale=log&from=36.0&to=44.0&number=2");
        assertThat(Look.of(null, "44", "36", null).isPart()).isFalse();
        assertThat(Look.of(null, "\"><script>", "44", "x").whole()).isEqualTo("?scale=log");
    }
}
