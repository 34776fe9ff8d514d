package io.ytterby.gateway.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.Platform;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services tell on the real topics becomes what each organisation hears. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class FeedLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Told told;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final OrganisationId holder = someone("holder");
    private final OrganisationId buyer = someone("buyer");
    private final String number = aNumber();

    private static OrganisationId someone(String what) {
        return new OrganisationId(what + "-" + UUID.randomUUID().toString().substring(0, 13));
    }

    private static String aNumber() {
        return "CN-2026-" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    private void licence(String id, long version, String status, long usedMg) throws Exception {
        told.state(Topic.LICENSING_LICENCE, id, version, state -> {
            seen(state).put("licenceNumber", id).put("status", status);
            if (!status.equals("SUSPENDED")) state.putArray("grounds");
            ((ObjectNode) state.at("/lines/0")).put("usedMg", usedMg);
        });
    }

    private ObjectNode seen(ObjectNode state) {
        var visible = state.putArray("visibleTo");
        visible.addObject().put("org", holder.value()).put("scope", "full");
        visible.addObject().put("org", buyer.value()).put("scope", "status");
        return state;
    }

    private static List<JsonNode> heard(OrganisationId organisation) throws Exception {
        var body = given().header("Authorization", "Bearer " + Listening.token(organisation))
                .get("/api/buyer/v1/events?pageSize=1000")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var items = new ArrayList<JsonNode>();
        JSON.readTree(body).path("items").forEach(items::add);
        return items;
    }

    private static List<JsonNode> heardOf(OrganisationId organisation, String subject) throws Exception {
        return heard(organisation).stream()
                .filter(event -> event.path("subject").asText().equals(subject))
                .toList();
    }

    /** Something of its own that comes after all that was told before it on the same topic. */
    private void awaitLicencesHeard() throws Exception {
        var last = aNumber();
        licence(last, 1, "ISSUED", 0);
        Eventually.asserted(() -> assertThat(heardOf(holder, "licence/" + last)).hasSize(1));
    }

    @Test
    void each_organisation_hears_of_a_change_what_it_may_see_and_nothing_when_that_stays_the_same() throws Exception {
        licence(number, 1, "ISSUED", 0);
        awaitLicencesHeard();
        licence(number, 2, "ISSUED", 25_000_000); // the band stays: only the holder sees the milligrams
        licence(number, 2, "ISSUED", 25_000_000); // told again by the sweeper, under another id
        awaitLicencesHeard();
        licence(number, 3, "SUSPENDED", 25_000_000);
        licence(number, 1, "ISSUED", 0); // late

        awaitLicencesHeard();

        var full = heardOf(holder, "licence/" + number);
        assertThat(full)
                .extracting(event -> event.at("/data/status").asText())
                .containsExactly("ISSUED", "ISSUED", "SUSPENDED");
        assertThat(full.getLast().at("/data/grounds/0/kind").asText()).isEqualTo("FAILED_INSPECTION");
        assertThat(full.getLast().path("type").asText()).isEqualTo("ytterby.licence.status-changed.v1");
        var status = heardOf(buyer, "licence/" + number);
        assertThat(status)
                .extracting(event -> event.at("/data/usable").asBoolean())
                .containsExactly(true, false);
        assertThat(status.toString()).doesNotContain("remainingMg", "\"grounds\"", "FAILED_INSPECTION");
    }

    @Test
    void a_lot_is_heard_of_when_a_hold_a_release_or_a_licence_changes_whether_it_may_leave() throws Exception {
        var lot = UUID.randomUUID().toString();
        var declaration = UUID.randomUUID().toString();
        licence(number, 1, "ISSUED", 0);
        told.state(
                Topic.TRACKING_LOT,
                lot,
                1,
                state -> seen(state)
                        .put("lotId", lot)
                        .put("lockedFor", declaration)
                        .putArray("frozenBy"));
        lotSays(lot, false, "NOT_DECLARED");
        told.state(Topic.INSPECTION_DECLARATION, declaration, 1, state -> {
            seen(state).put("declarationId", declaration).put("status", "RELEASED");
            ((ObjectNode) state.at("/lines/0")).put("lotId", lot).put("licenceNumber", number);
        });
        lotSays(lot, true, null);
        told.state(
                Topic.INSPECTION_HOLD,
                declaration,
                1,
                state -> seen(state)
                        .put("declarationId", declaration)
                        .putArray("lots")
                        .add(lot));
        lotSays(lot, false, "HOLD");
        told.state(Topic.INSPECTION_HOLD, declaration, 2, state -> {
            seen(state).put("declarationId", declaration).putArray("lots").add(lot);
            state.putArray("openHolds");
        });
        lotSays(lot, true, null);
        licence(number, 2, "SUSPENDED", 0);
        lotSays(lot, false, "LICENCE");

        assertThat(heardOf(buyer, "lot/" + lot)).hasSize(5);
        given().header("Authorization", "Bearer " + Listening.token(buyer))
                .get("/api/buyer/v1/snapshot")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem("lot/" + lot))
                .body("sequence", greaterThanOrEqualTo(5));
    }

    private void lotSays(String lot, boolean usable, @Nullable String blocker) {
        Eventually.asserted(() -> {
            var last = heardOf(buyer, "lot/" + lot).getLast();
            assertThat(last.at("/data/usable").asBoolean()).isEqualTo(usable);
            if (blocker != null)
                assertThat(last.at("/data/blockers/0/kind").asText()).isEqualTo(blocker);
        });
    }

    @Test
    void who_may_see_a_thing_no_more_hears_that_and_nothing_after_it() throws Exception {
        licence(number, 1, "ISSUED", 0);
        awaitLicencesHeard();
        told.state(Topic.LICENSING_LICENCE, number, 2, state -> {
            seen(state).put("licenceNumber", number);
            ((com.fasterxml.jackson.databind.node.ArrayNode) state.path("visibleTo")).remove(1);
        });
        awaitLicencesHeard();
        told.state(Topic.LICENSING_LICENCE, number, 3, state -> {
            seen(state).put("licenceNumber", number).put("status", "REVOKED").putArray("grounds");
            ((com.fasterxml.jackson.databind.node.ArrayNode) state.path("visibleTo")).remove(1);
        });
        awaitLicencesHeard();

        assertThat(heardOf(buyer, "licence/" + number))
                .extracting(event -> event.path("type").asText())
                .containsExactly("ytterby.licence.status-changed.v1", "ytterby.subject.hidden.v1");
        assertThat(heardOf(holder, "licence/" + number)).hasSize(3);
    }

    /** Connections are cut at random moments, before and after commits; Kafka delivers again what was not committed. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17})
    void whatever_is_cut_off_every_sequence_is_complete_and_nothing_comes_twice(long seed) throws Exception {
        var random = new Random(seed);
        var numbers = IntStream.range(0, 5).mapToObj(i -> aNumber()).toList();
        for (int version = 1; version <= 12; version++) {
            for (var each : numbers) licence(each, version, version % 2 == 0 ? "REVOKED" : "ISSUED", 0);
            if (random.nextInt(3) == 0) cutConnections();
        }
        cutConnections();

        for (var each : numbers)
            Eventually.asserted(() -> assertThat(heardOf(buyer, "licence/" + each)
                            .getLast()
                            .at("/data/status")
                            .asText())
                    .isEqualTo("REVOKED"));
        awaitLicencesHeard();

        // What came faster than it was told is told as it is now: never the same twice, and the last is the last.
        for (var each : numbers)
            assertThat(repeated(heardOf(buyer, "licence/" + each))).isEmpty();
        assertThat(heard(buyer))
                .extracting(event -> event.path("sequence").asLong())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, heard(buyer).size()).boxed().toList());
        assertThat(heard(buyer)).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
    }

    private static List<JsonNode> repeated(List<JsonNode> events) {
        return IntStream.range(1, events.size())
                .filter(i -> events.get(i).path("data").equals(events.get(i - 1).path("data")))
                .mapToObj(events::get)
                .toList();
    }

    private void cutConnections() throws Exception {
        var server = Platform.get().postgres();
        try (var connection = server.connect("postgres");
                var statement = connection.prepareStatement("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                         WHERE datname = ? AND pid <> pg_backend_pid()""")) {
            statement.setString(1, database.replaceAll("^.*/([^/?]+).*$", "$1"));
            statement.executeQuery().close();
        }
    }
}
