package io.ytterby.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.intelligence.trade.domain.RecordId;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What comes to light about a record after, or before, it was judged: by sightings and by the books, over a real broker. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LightJourneyTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BANGKOK = "13.75,100.50";
    private static final String HAMBURG = "53.55,9.99";

    @Inject
    Jdbi jdbi;

    @Inject
    Tellers tellers;

    @Test
    void a_code_on_two_continents_within_the_hour_raises_the_score_of_the_record_that_declared_it() {
        var source = "s" + UUID.randomUUID();
        var code = "TEST" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        Traders.imported("application/json", "[" + naming(source, "\"codes\":[\"" + code + "\"]") + "]");
        var before = score(source);

        tellers.seen(code, UUID.randomUUID().toString(), NOON, BANGKOK, "");
        tellers.seen(code, UUID.randomUUID().toString(), NOON.plusSeconds(3_600), HAMBURG, "");

        says(source, "CODE_CLONE", "Code " + code + " was scanned at two places");
        assertThat(score(source)).isGreaterThan(before);
    }

    @Test
    void a_lot_that_was_seen_off_its_route_before_it_was_declared_is_not_forgotten() {
        var source = "s" + UUID.randomUUID();
        var lot = UUID.randomUUID().toString();

        tellers.seen("TESTOFFROUTE", lot, NOON, BANGKOK, "\"R3\"");
        Traders.imported("application/json", "[" + naming(source, "\"lot\":\"" + lot + "\"") + "]");

        says(source, "CODE_CLONE", "off the route of its lot (R3)");
    }

    @Test
    void what_the_books_refused_is_said_of_the_line_that_was_refused_also_if_it_is_heard_first() {
        var declaration = UUID.randomUUID().toString();
        var record = naming("inspection", "\"lot\":\"L-1\"")
                .replace("\"id\":\"1\"", "\"id\":\"" + declaration + "/2\"")
                .replace("\"from\":\"VN\"", "\"from\":\"CN\"");

        tellers.refused(declaration, 2);
        Traders.imported("application/json", "[" + record + "]");

        says("inspection", declaration + "/2", "PERMIT_REUSE", "refused the use of licence CN-2026-000017");
    }

    private static String naming(String source, String what) {
        var plain = Traders.record(source, "1", "Honest Trading");
        return plain.substring(0, plain.length() - 1) + "," + what + "}";
    }

    private void says(String source, String feature, String words) {
        says(source, "1", feature, words);
    }

    private void says(String source, String id, String feature, String words) {
        Eventually.asserted(() -> assertThat(column(source, id, "reasons"))
                .contains("\"" + feature + "\"")
                .contains(words));
    }

    private BigDecimal score(String source) {
        Eventually.asserted(() -> assertThat(column(source, "1", "score")).isNotEmpty());
        return new BigDecimal(column(source, "1", "score"));
    }

    private String column(String source, String id, String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT " + name + "::text FROM signal WHERE record_id = :id")
                        .bind("id", RecordId.of(source, id).value())
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }
}
