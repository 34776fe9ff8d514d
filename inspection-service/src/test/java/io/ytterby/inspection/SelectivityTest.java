package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.requestRelease;
import static io.ytterby.inspection.Customs.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.inspection.selectivity.app.RerouteUntouched;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SelectivityTest {
    @Inject
    Picked picked;

    @Inject
    Customs customs;

    @Inject
    TestClock clock;

    @Inject
    RerouteUntouched rerouteUntouched;

    @Inject
    Jdbi jdbi;

    @Test
    void goods_that_a_rule_picks_wait_for_an_inspection_that_an_officer_adopts_and_passes() {
        var lodged = picked.red();
        var proposed = get(OFFICER, "/v1/orders?declarationId=" + lodged.id());

        var early = requestRelease(lodged.id());
        var adopted = post(OFFICER, "/v1/orders", """
                {"declarationId":"%s","lane":"YELLOW","reason":"My turn"}""".formatted(lodged.id()));

        assertThat(proposed.<List<String>>path("items.status")).containsExactly("PROPOSED");
        assertThat(proposed.<List<String>>path("items.origin")).containsExactly("RULES");
        assertThat(early.<List<String>>path("blockers.slug")).containsExactly("order-open");
        assertThat(adopted.statusCode()).isEqualTo(201);
        assertThat(adopted.<String>path("orderId")).isEqualTo(proposed.path("items[0].orderId"));
        assertThat(adopted.<String>path("status")).isEqualTo("ISSUED");
        assertThat(adopted.<String>path("lane")).as("a lane is only raised").isEqualTo("RED");
        picked.pass(adopted.path("orderId"));
        customs.release(lodged);
        assertThat(status(lodged.id())).isEqualTo("RELEASED");
    }

    @Test
    void what_was_selected_is_taken_back_by_two_officers_with_their_reasons_and_kept_as_an_override() {
        var lodged = picked.red();
        var order = Customs.proposed(lodged.id()).getFirst();

        var first = cancel(OFFICER, order);
        var again = cancel(OFFICER, order);
        var second = cancel(SECOND_OFFICER, order);

        assertThat(first.<String>path("status")).isEqualTo("PROPOSED");
        assertThat(first.<String>path("cancelAskedBy")).isEqualTo("zhao.ming");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).endsWith("order-cancelled-by-asker");
        assertThat(second.<String>path("status")).isEqualTo("CANCELLED");
        assertThat(second.<String>path("cancelledBy")).isEqualTo("sun.lei");
        customs.release(lodged);
        assertThat(get(OFFICER, "/v1/selectivity/feedback").<Integer>path("all.overridden"))
                .isPositive();
    }

    @Test
    void the_database_itself_lets_no_single_officer_take_a_selected_order_back() {
        var order = Customs.proposed(picked.red().id()).getFirst();

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        UPDATE inspection_order SET status = 'CANCELLED', cancelled_by = 'ZHAO.MING',
                               cancel_asked_by = 'zhao.ming', cancel_asked_at = now(), cancel_asked_reason = 'x'
                         WHERE id = ?""", UUID.fromString(order))))
                .rootCause()
                .hasMessageContaining("selected_order_cancelled_by_two");
    }

    @Test
    void who_takes_goods_back_and_lodges_them_again_draws_no_second_time_and_stays_in_the_lane() {
        var first = picked.red();
        var before = judged(first.id());
        var cancelled =
                post(EXPORTER, "/v1/declarations/" + first.id() + ":cancel", "{\"reason\":\"Changed my mind\"}");

        var second = picked.declared("DE", "8505111000", 200_000, first.lot());

        assertThat(cancelled.statusCode()).as("as if nothing had been selected").isEqualTo(200);
        assertThat(get(OFFICER, "/v1/orders?declarationId=" + first.id()).<List<String>>path("items.status"))
                .containsExactly("CANCELLED");
        var after = judged(second.id());
        assertThat(after.<String>path("draw")).isEqualTo(before.path("draw"));
        assertThat(after.<String>path("lane")).isEqualTo("RED");
        assertThat(after.<String>path("inheritsFrom")).isEqualTo(first.id());
    }

    @Test
    void a_declaration_is_judged_once_and_its_reasons_are_kept() {
        var id = picked.red().id();

        var once = judged(id);
        var again = judged(id);

        assertThat(again.asString()).isEqualTo(once.asString());
        assertThat(once.<Boolean>path("stored")).isTrue();
        assertThat(once.<List<String>>path("reasons.ruleId")).containsExactly("COVER-TRANSIT");
        assertThat(once.<String>path("propensity")).isEqualTo("1");
        assertThat(once.<Map<String, Object>>path("facts.lines[0]")).containsEntry("hs", "7504000000");
        assertThat(get(OFFICER, "/v1/selectivity/selections?declarationId=" + id)
                        .<List<Object>>path("items"))
                .hasSize(1);
    }

    @Test
    void a_what_if_is_judged_by_the_rules_and_stored_nowhere() {
        var asked = """
                {"exporterOrg":"cn-baotou-re","consigneeOrg":"de-rheinwerk-auto","destination":"VN",
                 "lines":[{"massMg":1000000,"value":{"currency":"EUR","minor":100},"hsCode":"7504000000"}]}""";

        var answer = post(OFFICER, "/v1/selectivity:evaluate", asked);
        var unclear = post(OFFICER, "/v1/selectivity:evaluate", "{\"destination\":\"VN\"}");

        assertThat(answer.<Boolean>path("stored")).isFalse();
        assertThat(answer.<String>path("lane")).isEqualTo("RED");
        assertThat(answer.<Object>path("draw")).isNull();
        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(unclear.<List<String>>path("errors.pointer"))
                .containsExactly("/exporterOrg", "/consigneeOrg", "/lines");
    }

    @Test
    void papers_that_nobody_touches_are_looked_at_later_and_the_goods_need_not_wait() {
        var lodged = picked.yellow();

        clock.ahead(Duration.ofDays(11), () -> rerouteUntouched.sweep());

        assertThat(get(OFFICER, "/v1/orders?declarationId=" + lodged.id()).<List<String>>path("items.lane"))
                .containsExactly("BLUE");
        assertThat(get(OFFICER, "/v1/selectivity/selections?declarationId=" + lodged.id())
                        .<List<String>>path("items.cause"))
                .containsExactly("REROUTED", "RESERVED");
        customs.release(lodged);
        assertThat(status(lodged.id())).isEqualTo("RELEASED");
    }

    @Test
    void a_failure_is_told_back_to_the_rule_that_picked_it_and_to_no_other() {
        var lodged = picked.red();
        var order = Customs.inspected(lodged.id(), "DISCREPANT");
        var before = tally("COVER-TRANSIT", "failed");

        post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        assertThat(tally("COVER-TRANSIT", "failed")).isEqualTo(before + 1);
        assertThat(get(OFFICER, "/v1/selectivity/drift").<List<String>>path("items.lane"))
                .contains("RED", "YELLOW", "BLUE");
    }

    @Test
    void the_database_itself_keeps_judgements_as_they_were_and_lets_no_lane_down() {
        var id = picked.red().id();
        var again = """
                INSERT INTO selection (id, declaration_id, number, at, cause, profile_version, lane, rules_lane, origin,
                       score, contributions, draw, drawn, propensity, facts)
                SELECT gen_random_uuid(), declaration_id, 2, now(), 'ASKED', profile_version, %s, rules_lane, 'RULES',
                       score, contributions, %s, drawn, propensity, facts
                  FROM selection WHERE declaration_id = CAST('%s' AS uuid)""";

        assertThatThrownBy(() -> run(again.formatted("'YELLOW'", "draw", id)))
                .rootCause()
                .hasMessageContaining("a lane is only raised");
        assertThatThrownBy(() -> run(again.formatted("lane", "(draw + 1) % 1000000000", id)))
                .rootCause()
                .hasMessageContaining("a declaration draws once");
        assertThatThrownBy(() -> run("UPDATE selection SET lane = 'GREEN'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void run(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    private static int tally(String rule, String count) {
        var found = get(OFFICER, "/v1/selectivity/feedback")
                .<Integer>path("rules.find { it.ruleId == '" + rule + "' }.tally." + count);
        return found == null ? 0 : found;
    }

    private static Response judged(String declaration) {
        return post(OFFICER, "/v1/selectivity:evaluate", "{\"declarationId\":\"" + declaration + "\"}");
    }

    private static Response cancel(String officer, String order) {
        return post(officer, "/v1/orders/" + order + ":cancel", "{\"reason\":\"Seen by the laboratory last week\"}");
    }
}
