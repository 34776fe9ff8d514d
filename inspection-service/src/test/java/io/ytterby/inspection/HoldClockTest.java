package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.inspection.hold.app.CallOnClocks;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HoldClockTest {
    @Inject
    Customs customs;

    @Inject
    CallOnClocks callOnClocks;

    @Inject
    Jdbi jdbi;

    @Test
    void a_clock_that_runs_out_is_warned_of_then_escalated_and_the_goods_stay() {
        var id = customs.reserved().id();
        var hold = Customs.hold(id);
        var until = Instant.parse(hold.path("clockUntil"));

        callOnClocks.callUpon(until.minus(Duration.ofHours(47)));
        callOnClocks.callUpon(until.minus(Duration.ofHours(1)));
        callOnClocks.callUpon(until.plusSeconds(1));
        callOnClocks.callUpon(until.plusSeconds(2));

        assertThat(facts(id))
                .containsExactly(
                        "inspection.hold-placed.v1",
                        "inspection.hold-clock-warning.v1",
                        "inspection.hold-escalated.v1");
        var seen = get(OFFICER, "/v1/holds/" + hold.path("holdId"));
        assertThat(seen.<String>path("status")).isEqualTo("PLACED");
        assertThat(seen.<String>path("escalatedAt")).isNotNull();
        assertThat(status(id)).isEqualTo("UNDER_CONTROL");
        assertThat(records(id))
                .allSatisfy(EventSchemas::assertValid)
                .last()
                .asString()
                .contains("escalatedAt");
    }

    @Test
    void holds_are_found_by_how_their_clocks_stand() {
        var id = customs.reserved().id();
        Customs.hold(id);

        assertThat(standing(id, "running")).hasSize(1);
        assertThat(standing(id, "expiring")).isEmpty();
        assertThat(standing(id, "expired")).isEmpty();
        assertThat(get(OFFICER, "/v1/holds?clock=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void an_extension_beyond_the_law_is_refused_with_the_law_and_within_it_is_granted() {
        var hold = Customs.hold(customs.reserved().id());
        var until = Instant.parse(hold.path("clockUntil"));

        var tooLong = extend(hold.path("holdId"), until.plus(Duration.ofDays(31)));
        var granted = extend(hold.path("holdId"), until.plus(Duration.ofDays(30)));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.<String>path("type")).endsWith("hold-clock");
        assertThat(tooLong.<String>path("detail")).contains("Administrative Compulsion Law");
        assertThat(granted.<String>path("status")).isEqualTo("EXTENDED");
        assertThat(granted.<Integer>path("extensions")).isEqualTo(1);
    }

    @Test
    void a_ground_that_is_no_word_or_that_the_platform_alone_places_is_refused_with_the_words() {
        var id = customs.reserved().id();

        for (var ground : List.of("BAD_WEATHER", "FAILED_INSPECTION", "ALGORITHM_ALARM")) {
            var refused = post(OFFICER, "/v1/holds", """
                    {"declarationId":"%s","ground":"%s","reason":"Try"}""".formatted(id, ground));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).contains("/ground", "SUSPICION", "DOCUMENTS");
        }
        assertThat(get(OFFICER, "/v1/hold-law").<List<String>>path("grounds.ground"))
                .contains("FAILED_INSPECTION", "SUSPICION");
    }

    private static io.restassured.response.Response extend(String hold, Instant until) {
        return post(OFFICER, "/v1/holds/" + hold + ":extend", """
                {"reviewBy":"%s","reason":"The laboratory needs more time"}""".formatted(until));
    }

    private static List<Object> standing(String declaration, String clock) {
        return get(OFFICER, "/v1/holds?declarationId=" + declaration + "&clock=" + clock)
                .path("items");
    }

    private List<String> facts(String key) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT CAST(record AS json) ->> 'type' FROM outbox WHERE key = :key AND topic = 'inspection.hold'
                         ORDER BY seq""").bind("key", key).mapTo(String.class).list());
    }

    private List<String> records(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT record FROM outbox WHERE key = :key AND topic = 'inspection.hold' ORDER BY seq")
                .bind("key", key)
                .mapTo(String.class)
                .list());
    }
}
