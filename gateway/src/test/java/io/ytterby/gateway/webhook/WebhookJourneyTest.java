package io.ytterby.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.gateway.webhook.app.Attempt;
import io.ytterby.gateway.webhook.app.Deliveries;
import io.ytterby.gateway.webhook.app.Message;
import io.ytterby.gateway.webhook.app.SendMessage.Sent;
import io.ytterby.gateway.webhook.app.SettleDelivery;
import io.ytterby.gateway.webhook.domain.MessageKind;
import io.ytterby.gateway.webhook.domain.Outcome;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A webhook from its registration on, through the API, with a receiver on a real socket. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class WebhookJourneyTest {
    private static final String WEBHOOKS = "/api/buyer/v1/webhooks";
    private static final String TYPE = "ytterby.licence.status-changed.v1";

    @Inject
    EventLog log;

    @Inject
    Deliveries deliveries;

    @Inject
    SettleDelivery settle;

    @Inject
    Clock clock;

    @Inject
    Jdbi jdbi;

    private final OrganisationId organisation =
            new OrganisationId("de-" + UUID.randomUUID().toString().substring(0, 8));

    private Receiver receiver;

    @BeforeEach
    void open() throws Exception {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        var ids = as().get(WEBHOOKS).then().statusCode(200).extract().<List<String>>path("items.id");
        for (var id : ids) as().delete(WEBHOOKS + "/" + id).then().statusCode(204);
        receiver.close();
    }

    private RequestSpecification as() {
        return as(organisation);
    }

    private static RequestSpecification as(OrganisationId organisation) {
        var token = TestTokens.of("mia.buyer", organisation.value(), OrganisationKind.COMPANY, Roles.BUYER);
        return given().urlEncodingEnabled(false)
                .contentType("application/json")
                .header("Authorization", "Bearer " + token.signed())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private String registered(Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("url", receiver.url());
        return as().body(body).post(WEBHOOKS).then().statusCode(201).extract().path("id");
    }

    private String active() {
        var id = registered(Map.of());
        awaitState(id, "ACTIVE");
        return id;
    }

    private void awaitState(String id, String state) {
        Eventually.asserted(() -> read(id).body("state", equalTo(state)));
    }

    private ValidatableResponse read(String id) {
        return as().get(WEBHOOKS + "/" + id).then().statusCode(200);
    }

    private ValidatableResponse verb(String id, String verb) {
        return as().post(WEBHOOKS + "/" + id + ":" + verb).then().statusCode(200);
    }

    private ValidatableResponse replay(String id, Map<String, Object> what) {
        return as().body(what).post(WEBHOOKS + "/" + id + ":replay").then().statusCode(200);
    }

    private void tell(String subject, int n) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(new Notice(
                        UUID.randomUUID(), organisation, TYPE, subject, clock.instant(), "{\"n\":" + n + "}")));
    }

    private void awaitNumbers(String subject, Integer... numbers) {
        Eventually.asserted(() -> assertThat(receiver.numbers(subject)).containsExactly(numbers));
    }

    @Test
    void a_target_that_answers_its_challenge_is_told_what_happens_signed_and_in_order() throws Exception {
        var id = active();
        var key = given().get("/api/buyer/v1/webhook-keys/" + id)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("keys[0].value");

        for (int n = 1; n <= 5; n++) tell("licence/CN-2026-000001", n);

        awaitNumbers("licence/CN-2026-000001", 1, 2, 3, 4, 5);
        var message = receiver.got(TYPE).getFirst();
        assertThat(Signatures.holds(key, message)).isTrue();
        assertThat(message.body().path("specversion").asText()).isEqualTo("1.0");
        assertThat(message.body().path("id").asText()).isEqualTo(message.id());
        assertThat(message.body().path("sequence").asText()).isEqualTo("1");
        Eventually.asserted(() -> as().get(WEBHOOKS + "/" + id + "/deliveries?state=DELIVERED&pageSize=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.sequence", contains(5, 4))
                .body("items[0].last.httpStatus", equalTo(200))
                .body("items[0].last.answer", equalTo("taken")));
    }

    @Test
    void a_target_that_does_not_answer_its_challenge_is_told_nothing() {
        receiver.answer(_ -> 404);
        var id = registered(Map.of());
        tell("licence/CN-2026-000001", 1);

        Eventually.asserted(() -> as().get(WEBHOOKS + "/" + id + "/deliveries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].last.failure", equalTo("It answered 404.")));

        read(id).body("state", equalTo("PENDING"));
        assertThat(receiver.got(TYPE)).isEmpty();
    }

    @Test
    void a_subject_that_fails_waits_alone_and_one_that_was_lost_is_replayed_in_order() {
        var id = active();
        receiver.answer(message -> message.subject().equals("licence/bad") ? 500 : 200);
        tell("licence/bad", 1);
        tell("licence/bad", 2);
        tell("licence/good", 1);
        tell("licence/good", 2);
        awaitNumbers("licence/good", 1, 2);
        Eventually.asserted(() -> as().get(WEBHOOKS + "/" + id + "/deliveries?state=WAITING")
                .then()
                .body("items[1].last.httpStatus", equalTo(500)));
        assertThat(receiver.numbers("licence/bad")).containsOnly(1);
        int before = receiver.numbers("licence/bad").size();

        receiver.answer(_ -> 200);
        replay(id, Map.of("after", 0)).body("messages", equalTo(4));

        awaitNumbers("licence/good", 1, 2, 1, 2);
        Eventually.asserted(() -> assertThat(receiver.numbers("licence/bad").subList(before, before + 2))
                .containsExactly(1, 2));
    }

    @Test
    void a_paused_webhook_loses_nothing_and_still_takes_a_test() {
        var id = active();
        verb(id, "pause").body("state", equalTo("PAUSED"));
        tell("licence/CN-2026-000001", 1);
        verb(id, "ping");
        Eventually.asserted(
                () -> assertThat(receiver.got("ytterby.webhook.ping.v1")).hasSize(1));
        assertThat(receiver.got(TYPE)).isEmpty();

        verb(id, "resume").body("state", equalTo("ACTIVE"));

        awaitNumbers("licence/CN-2026-000001", 1);
    }

    @Test
    void an_answer_of_410_disables_and_only_a_new_challenge_starts_it_again() {
        var id = active();
        receiver.answer(message -> message.type().equals(TYPE) ? 410 : 200);
        tell("licence/CN-2026-000001", 1);
        awaitState(id, "DISABLED");

        receiver.answer(_ -> 200);
        verb(id, "resume").body("state", equalTo("PENDING"));

        awaitState(id, "ACTIVE");
        awaitNumbers("licence/CN-2026-000001", 1, 1);
    }

    @Test
    void while_a_rotation_lasts_messages_hold_under_both_keys() throws Exception {
        var id = active();
        var old = read(id).extract().<String>path("publicKeys[0].value");

        var rotated =
                verb(id, "rotate").body("publicKeys", hasSize(2)).extract().<String>path("publicKeys[0].value");
        tell("licence/CN-2026-000001", 1);

        awaitNumbers("licence/CN-2026-000001", 1);
        var message = receiver.got(TYPE).getFirst();
        assertThat(Signatures.holds(old, message)).isTrue();
        assertThat(Signatures.holds(rotated, message)).isTrue();
    }

    @Test
    void a_shared_secret_is_shown_to_its_owner_and_has_no_public_key() {
        var id = registered(Map.of("scheme", "v1"));

        as().get(WEBHOOKS + "/" + id + "/secret").then().body("secrets[0].value", startsWith("whsec_"));
        given().get("/api/buyer/v1/webhook-keys/" + id).then().statusCode(404);
        as(new OrganisationId("de-somebody-else"))
                .get(WEBHOOKS + "/" + id + "/secret")
                .then()
                .statusCode(404);
        Eventually.asserted(() -> assertThat(
                        receiver.got("ytterby.webhook.challenge.v1").getFirst().signature())
                .startsWith("v1,"));
    }

    @Test
    void what_would_reach_inside_is_refused_with_its_field() {
        as().body(Map.of("url", "https://169.254.169.254/latest"))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:webhook-target-refused"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void an_organisation_has_ten_webhooks_at_most() {
        receiver.answer(_ -> 404);
        IntStream.range(0, 10).forEach(_ -> registered(Map.of()));

        as().body(Map.of("url", receiver.url()))
                .post(WEBHOOKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:webhook-limit"))
                .body("most", equalTo(10));
    }

    /** The lanes of a webhook are taken by hand here, as two replicas would, at a moment when its own workers may not. */
    @Test
    void of_two_replicas_one_has_a_lane_and_a_result_that_comes_after_the_lease_is_refused() {
        var id = UUID.fromString(active());
        verb(id.toString(), "pause");
        var now = clock.instant();
        var message = new Message(UUID.randomUUID(), MessageKind.EVENT, "licence/fenced", "m", null, TYPE, "{}");
        QuarkusTransaction.requiringNew().run(() -> deliveries.add(id, List.of(message), now.plusSeconds(600)));
        jdbi.useHandle(handle -> handle.execute("UPDATE webhook SET state = 'ACTIVE' WHERE id = ?", id));

        var first = take(now.plusSeconds(600));
        var meanwhile = take(now.plusSeconds(601));
        var second = take(now.plusSeconds(700));

        assertThat(first).hasSize(1);
        assertThat(meanwhile).isEmpty();
        assertThat(second).hasSize(1);
        assertThat(second.getFirst().fence()).isGreaterThan(first.getFirst().fence());
        var result = new Sent(new Outcome.Taken(), new Attempt(now, 200, 1, "", ""));
        assertThat(settle.settle(first.getFirst(), result)).isFalse();
        assertThat(state(message.id())).isEqualTo("WAITING");
        assertThat(settle.settle(second.getFirst(), result)).isTrue();
        assertThat(state(message.id())).isEqualTo("DELIVERED");
    }

    private List<Deliveries.Leased> take(Instant at) {
        var others = jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT org FROM webhook WHERE org <> :org")
                .bind("org", organisation.value())
                .mapTo(String.class)
                .map(OrganisationId::new)
                .set());
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.take(at, Duration.ofSeconds(60), Set.copyOf(others), _ -> 4));
    }

    private String state(UUID delivery) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT state FROM webhook_delivery WHERE id = :id")
                .bind("id", delivery)
                .mapTo(String.class)
                .one());
    }
}
