package io.ytterby.intelligence;

import static io.ytterby.intelligence.Traders.CASE_OFFICER;
import static io.ytterby.intelligence.Traders.get;
import static io.ytterby.intelligence.Traders.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** From what was sent to an alert that people work on: imports, the stream over a real broker, alerts. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FlowJourneyTest {
    @Inject
    Jdbi jdbi;

    @Test
    void each_line_of_an_import_is_taken_once_or_says_what_is_wrong_with_it() {
        var source = "s" + UUID.randomUUID();
        var good = Traders.record(source, "1", "Honest Trading");
        var other = Traders.record(source, "1", "Somebody Else");
        var broken = good.replace("\"netMg\":1000000000", "\"netMg\":\"much\"").replace("\"id\":\"1\"", "\"id\":\"2\"");
        var future = good.replace("\"id\":\"1\"", "\"id\":\"3\"").replace("2024-12-21", "2999-12-21");

        var done = Traders.imported(
                "application/x-ndjson", String.join("\n", good, good, other, broken, "no json", future));

        assertThat(done.<Integer>path("stored")).isEqualTo(1);
        assertThat(done.<Integer>path("known")).isEqualTo(1);
        assertThat(done.<Integer>path("failed")).isEqualTo(4);
        assertThat(done.<List<Integer>>path("errors.line")).containsExactly(3, 4, 5, 6);
        assertThat(done.<List<String>>path("errors.pointer")).containsExactly("/id", "/netMg", "", "/at");
        var again = Traders.imported("application/x-ndjson", good);
        assertThat(again.<Integer>path("known")).isEqualTo(1);
        assertThat(told(source)).as("told once, however often it is sent").isEqualTo(1);
    }

    @Test
    void another_organisation_does_not_see_an_import_and_a_body_that_is_none_is_refused_at_once() {
        var id = Traders.send("application/json", "[" + Traders.record("x" + UUID.randomUUID(), "1", "A") + "]")
                .<String>path("importId");

        assertThat(get(Traders.FOREIGN_OFFICER, "/v1/imports/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Traders.send("application/json", "[{").<String>path("type")).endsWith("unreadable-body");
        assertThat(Traders.send("text/csv", "").statusCode()).isEqualTo(400);
        assertThat(Traders.send("text/plain", "x").statusCode()).isEqualTo(415);
    }

    @Test
    void a_trade_that_fails_a_test_raises_one_alert_that_grows_and_can_be_explained_or_dismissed() {
        var shipper = "Siam " + UUID.randomUUID();
        var source = "s" + UUID.randomUUID();

        Traders.imported("application/json", "[" + Traders.banned(source, "1", shipper) + "]");
        var alert = alertOf(shipper, 1);
        Traders.imported("application/json", "[" + Traders.banned(source, "2", shipper) + "]");
        var grown = alertOf(shipper, 2);

        String id = alert.path("items[0].alertId");
        assertThat(grown.<String>path("items[0].alertId")).isEqualTo(id);
        assertThat(alert.<List<String>>path("items[0].tests")).contains("ITEM_TEST");
        assertThat(get(CASE_OFFICER, "/v1/alerts/" + id).<List<String>>path("recordIds.recordId"))
                .hasSize(2);
        var before = new BigDecimal(grown.<String>path("items[0].score"));
        var noted = post(
                CASE_OFFICER,
                "/v1/alerts/" + id + ":note-exit",
                "{\"kind\":\"NEW_SMELTER\",\"evidence\":\"Report 17\"}");
        assertThat(new BigDecimal(noted.<String>path("score"))).isLessThan(before);
        assertThat(noted.<String>path("state")).isEqualTo("EXPLAINED");
        var dismissed = post(CASE_OFFICER, "/v1/alerts/" + id + ":dismiss", "{\"reason\":\"A licence was found\"}");
        assertThat(dismissed.<String>path("state")).isEqualTo("DISMISSED");
        var late = post(CASE_OFFICER, "/v1/alerts/" + id + ":confirm", "{\"reason\":\"No\"}");
        assertThat(late.<String>path("type")).endsWith("alert-judged");
        assertThat(events("intelligence.alert", id)).hasSize(4).allSatisfy(EventSchemas::assertValid);
    }

    private static Response alertOf(String shipper, int records) {
        Eventually.asserted(() -> {
            var answer = newestAlert();
            assertThat(answer.<String>path("items[0].shipper.name"))
                    .as(answer.asString())
                    .isEqualTo(shipper);
            assertThat(answer.<Integer>path("items[0].records")).isEqualTo(records);
        });
        return newestAlert();
    }

    private static Response newestAlert() {
        return get(CASE_OFFICER, "/v1/alerts?from=CN&to=US&test=ITEM_TEST&pageSize=1");
    }

    private long told(String source) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM outbox WHERE topic = 'intelligence.trade-record' AND record LIKE :source")
                .bind("source", "%" + source + "%")
                .mapTo(Long.class)
                .one());
    }

    private List<String> events(String topic, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE topic = :topic AND key = :key ORDER BY seq")
                .bind("topic", topic)
                .bind("key", key)
                .mapTo(String.class)
                .list());
    }
}
