package io.ytterby.licensing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.casework.data.DeskRulesReader;
import io.ytterby.licensing.casework.domain.DeskRules.Raised;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskRulesTest {
    private static final DeskRules RULES = DeskRulesReader.readShipped();

    @Test
    void a_military_end_user_is_flagged_takes_two_countersignatures_and_goes_to_the_sensitive_queue() {
        var facts = facts("military", "1C905.a", 1, Set.of());

        var raised = RULES.raised(facts);

        assertThat(raised).extracting(Raised::kind).containsExactly("MILITARY_END_USE", "SECOND_COUNTERSIGNATURE");
        var route = RULES.route(facts("military", "1C905.a", 1, Set.of("MILITARY_END_USE")));
        assertThat(route.queue()).isEqualTo("sensitive");
        assertThat(route.departments()).containsOnlyKeys("foreign-affairs", "defence");
    }

    @Test
    void the_first_rule_decides_the_queue_and_all_that_are_met_add_their_departments() {
        var route = RULES.route(facts("civil", "1C905.a", 1, Set.of("MILITARY_END_USE", "SCREENING_HIT")));

        assertThat(route.rule()).isEqualTo("sensitive");
        assertThat(route.departments()).containsOnlyKeys("foreign-affairs", "defence", "customs");
    }

    @Test
    void goods_go_where_people_know_them_and_the_rest_is_never_left_without_a_queue() {
        assertThat(RULES.route(facts("civil", "1C905.a", 1, Set.of())).queue()).isEqualTo("rare-earths");
        assertThat(RULES.route(facts("civil", "3C004.a", 1, Set.of())).queue()).isEqualTo("minor-metals");
        assertThat(RULES.route(facts("civil", "9A012.a", 1, Set.of())).queue()).isEqualTo("general");
    }

    @Test
    void a_flag_that_stands_is_not_raised_again() {
        assertThat(RULES.raised(facts("military", "1C905.a", 1, Set.of("MILITARY_END_USE"))))
                .extracting(Raised::kind)
                .containsExactly("SECOND_COUNTERSIGNATURE");
        assertThat(RULES.raised(facts("civil", "1C905.a", 99_999_999_999L, Set.of())))
                .isEmpty();
        assertThat(RULES.raised(facts("civil", "1C905.a", 100_000_000_000L, Set.of())))
                .hasSize(1);
    }

    @Test
    void rules_that_do_not_hold_together_are_refused() {
        assertThatThrownBy(() -> read("\"queue\": \"nowhere\", \"departments\": [], \"when\": {}"))
                .hasMessageContaining("no queue nowhere");
        assertThatThrownBy(() -> read("\"queue\": \"q\", \"departments\": [], \"when\": {\"kinds\": [\"GENERAL\"]}"))
                .hasMessageContaining("must take every case");
        assertThatThrownBy(() -> read("\"queue\": \"q\", \"departments\": [], \"when\": {\"destination\": [\"DE\"]}"))
                .hasMessageContaining("destination");
    }

    private static DeskRules read(String rule) throws Exception {
        return DeskRulesReader.read(new ByteArrayInputStream("""
                {"version": "1", "source": "a test", "confidence": "memory", "flags": [], "flaggingRules": [],
                 "queues": [{"name": "q", "title": "Q", "titleZh": "队列"}], "routingRules": [{"id": "r", %s}]}""".formatted(rule).getBytes(StandardCharsets.UTF_8)));
    }

    private static CaseFacts facts(String endUserType, String code, long massMg, Set<String> flags) {
        return new CaseFacts(
                new CountryCode("DE"),
                endUserType,
                "INDIVIDUAL",
                Set.of(new ControlCode(code)),
                new Mass(massMg),
                flags,
                Set.of(),
                Set.of());
    }
}
