package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertsTest {
    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void an_alert_of_one_port_is_seen_by_all_and_finds_the_same_container_elsewhere_under_another_name() {
        var alert = raised("{\"hsDeclared\":\"2821\",\"element\":\"Dy\",\"containers\":[\"HLXU2008419\"]}");
        var elsewhere = lodged("\"port\":\"CNNGB\",\"containers\":[\"HLXU2008419\"],");
        var other = lodged("\"port\":\"CNNGB\",\"containers\":[\"BICU1234565\"],");

        var listed = get(OFFICER, "/v1/alerts?port=CNSHA&state=ACTIVE&element=Dy");

        assertThat(listed.<List<String>>path("items.alertId")).contains(alert.<String>path("alertId"));
        assertThat(hits(elsewhere).<List<String>>path("items.alert.alertId"))
                .containsExactly(alert.<String>path("alertId"));
        assertThat(hits(elsewhere).<List<String>>path("items[0].why.field")).containsExactly("containers");
        assertThat(hits(other).<List<Object>>path("items")).isEmpty();
    }

    @Test
    void a_concealed_consignor_is_recognised_and_not_named() {
        var alert = post(OFFICER, "/v1/alerts", """
                {"port":"CNSHA","ground":"Found twice","concealConsignor":true,
                 "pattern":{"consignorOrg":"cn-baotou-re","hsDeclared":"850511","sealSeries":["XQZ"]}}""");
        var declaration = lodged("");

        assertThat(alert.asString()).doesNotContain("baotou");
        assertThat(alert.<String>path("pattern.consignorHash")).hasSize(64);
        assertThat(hits(declaration).<List<String>>path("items[0].why.field"))
                .containsExactly("consignor", "hsDeclared");
        withdraw(alert.<String>path("alertId"));
    }

    @Test
    void officers_say_whether_it_was_right_and_the_newest_word_on_a_declaration_counts() {
        String alert = raised("{\"sealSeries\":[\"KJH\"]}").path("alertId");
        var first = lodged("\"seals\":[\"KJH00001\"],");
        var second = lodged("\"seals\":[\"KJH00002\"],");

        judge(alert, "hit", first);
        judge(alert, "hit", second);
        var judged = judge(alert, "no-hit", second);

        assertThat(judged.<Integer>path("hits")).isEqualTo(1);
        assertThat(judged.<Integer>path("misses")).isEqualTo(1);
        assertThat(judged.<String>path("precision")).isEqualTo("0.5000");
        assertThat(facts(alert))
                .containsExactly(
                        "inspection.alert-raised.v1",
                        "inspection.alert-hit.v1",
                        "inspection.alert-hit.v1",
                        "inspection.alert-no-hit.v1");
        everyEventFitsItsContract(alert);
    }

    @Test
    void what_is_withdrawn_hits_nothing_any_more_and_is_withdrawn_once() {
        String alert = raised("{\"containers\":[\"TGHU7599330\"]}").path("alertId");
        var declaration = lodged("\"containers\":[\"TGHU7599330\"],");

        var first = withdraw(alert);
        var again = withdraw(alert);

        assertThat(first.<String>path("state")).isEqualTo("WITHDRAWN");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.<String>path("type")).endsWith("alert-ended");
        assertThat(hits(declaration).<List<Object>>path("items")).isEmpty();
        everyEventFitsItsContract(alert);
    }

    @Test
    void the_clock_ends_an_alert_at_once_and_its_end_is_told_once() {
        String alert = post(OFFICER, "/v1/alerts", """
                {"port":"CNSHA","ground":"Short","ttlDays":1,"pattern":{"containers":["ABCU0000070"]}}""").path("alertId");
        var declaration = lodged("\"containers\":[\"ABCU0000070\"],");
        assertThat(hits(declaration).<List<Object>>path("items")).hasSize(1);

        clock.ahead(Duration.ofDays(1), () -> {
            assertThat(get(OFFICER, "/v1/alerts/" + alert).<String>path("state"))
                    .isEqualTo("EXPIRED");
            assertThat(get(OFFICER, "/v1/alerts?state=EXPIRED").<List<String>>path("items.alertId"))
                    .contains(alert);
            assertThat(hits(declaration).<List<Object>>path("items")).isEmpty();
            assertThat(withdraw(alert).statusCode()).isEqualTo(409);
            Eventually.asserted(() -> assertThat(facts(alert)).hasSize(2));
        });

        assertThat(facts(alert)).containsExactly("inspection.alert-raised.v1", "inspection.alert-expired.v1");
        everyEventFitsItsContract(alert);
    }

    @Test
    void a_pattern_that_would_hit_everything_and_a_wrong_life_are_refused_by_name() {
        var wide = raised("{\"destination\":\"DE\"}");
        var tooLong = post(OFFICER, "/v1/alerts", """
                {"port":"CNSHA","ground":"Long","ttlDays":181,"pattern":{"hsDeclared":"2821"}}""");

        assertThat(wide.<List<String>>path("errors.pointer")).containsExactly("/pattern");
        assertThat(tooLong.<List<String>>path("errors.pointer")).containsExactly("/ttlDays");
    }

    static Response raised(String pattern) {
        return post(OFFICER, "/v1/alerts", """
                {"port":"CNSHA","ground":"Declared as iron oxide, dysprosium found","pattern":%s}""".formatted(pattern));
    }

    private static Response withdraw(String alert) {
        return post(SECOND_OFFICER, "/v1/alerts/" + alert + ":withdraw", "{\"reason\":\"A mistake\"}");
    }

    private static Response judge(String alert, String verb, String declaration) {
        return post(SECOND_OFFICER, "/v1/alerts/" + alert + ":" + verb, "{\"declarationId\":\"" + declaration + "\"}");
    }

    private static Response hits(String declaration) {
        return get(OFFICER, "/v1/declarations/" + declaration + "/alert-hits");
    }

    private static String lodged(String more) {
        var form = Customs.form(Customs.mrn(), "cn-baotou-re", UUID.randomUUID().toString());
        if (more.contains("\"port\"")) form = form.replace("\"port\":\"CNSHA\",", "");
        var answer = post(EXPORTER, "/v1/declarations", form.replace("\"lines\":", more + "\"lines\":"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("declarationId");
    }

    private List<String> facts(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT CAST(record AS json) ->> 'type' FROM outbox WHERE key = :key ORDER BY seq")
                .bind("key", key)
                .mapTo(String.class)
                .list());
    }

    private void everyEventFitsItsContract(String key) {
        var records = jdbi.withHandle(handle -> handle.createQuery("SELECT record FROM outbox WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .list());
        assertThat(records).isNotEmpty().allSatisfy(EventSchemas::assertValid);
    }
}
