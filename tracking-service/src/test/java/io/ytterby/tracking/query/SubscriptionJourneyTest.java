package io.ytterby.tracking.query;

import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Http;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Named queries and those who are told of their events: at least once, in spite of what commits late or fails. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SubscriptionJourneyTest {
    @Inject
    DataSource database;

    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer subscriber;

    private record Told(String signature, String body) {
        List<String> lots() {
            return JsonPath.from(body)
                    .getList("epcisBody.queryResults.resultsBody.eventList.collect { it.quantityList[0].epcClass }");
        }
    }

    @BeforeEach
    void listen() throws IOException {
        subscriber = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        subscriber.createContext("/hook", this::take);
        subscriber.start();
    }

    @AfterEach
    void end() {
        subscriber.stop(0);
    }

    @Test
    void a_subscriber_is_told_signed_of_what_is_new_and_again_if_it_failed_to_listen() {
        var name = named();
        mint(1_000);
        failures.set(1);
        var id = subscribed(name);

        var lots = Set.of(classOf(mint(2_000)), classOf(mint(3_000)));

        Eventually.asserted(() -> assertThat(heard()).containsExactlyInAnyOrderElementsOf(lots));
        assertThat(told.element().signature()).startsWith("sha256=");
        producer()
                .get("/epcis/queries/" + name + "/subscriptions/" + id)
                .then()
                .statusCode(200)
                .body("lastNotifiedAt", notNullValue(), "signatureToken", equalTo(null));
        producer().delete("/epcis/queries/" + name).then().statusCode(204);
        producer().get("/epcis/queries/" + name + "/subscriptions/" + id).then().statusCode(404);
    }

    @Test
    void an_event_that_commits_after_one_with_a_higher_number_is_told_all_the_same() throws Exception {
        var name = named();
        subscribed(name);
        var late = UUID.randomUUID().toString();
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("""
                        INSERT INTO epcis_event (record_time, event_time, context_key, event_id, org, type, action,
                            event_time_zone, biz_step, terms, doc)
                        SELECT now(), now(), context_key, 'urn:uuid:%1$s', 'cn-baotou-re', 'ObjectEvent', 'ADD', '+00:00',
                               'commissioning', ARRAY['step:commissioning'],
                               '{"eventID":"urn:uuid:%1$s","type":"ObjectEvent","action":"ADD","bizStep":"commissioning",
                                 "quantityList":[{"epcClass":"late"}]}'
                          FROM event_context LIMIT 1""".formatted(late));
            }
            var early = classOf(mint(2_000));
            Eventually.asserted(() -> assertThat(producer()
                            .get("/epcis/queries/" + name + "/events?perPage=1")
                            .statusCode())
                    .isEqualTo(200));
            assertThat(heard()).doesNotContain("late");
            slow.commit();

            Eventually.asserted(() -> assertThat(heard()).contains(early, "late"));
        }
    }

    @Test
    void a_query_is_its_organisations_and_what_is_wrong_with_one_is_said() {
        var name = named();

        Http.custodian("cn-ganzhou-re").get("/epcis/queries/" + name).then().statusCode(404);
        producer()
                .body(definition(name))
                .post("/epcis/queries")
                .then()
                .statusCode(409)
                .body("type", equalTo("epcisException:ResourceAlreadyExistsException"));
        producer()
                .body("{\"name\": \"wrong\", \"query\": {\"GE_eventDate\": \"x\"}}")
                .post("/epcis/queries")
                .then()
                .statusCode(400)
                .body("type", equalTo("epcisException:QueryParameterException"), "parameter", equalTo("GE_eventDate"));
        producer()
                .body("{\"dest\": \"https://example.org/\"}")
                .post("/epcis/queries/" + name + "/subscriptions")
                .then()
                .statusCode(400)
                .body("type", equalTo("epcisException:SubscriptionControlsException"));
        producer()
                .body("{\"dest\": \"ftp://example.org/\", \"stream\": true}")
                .post("/epcis/queries/" + name + "/subscriptions")
                .then()
                .statusCode(400)
                .body("type", equalTo("epcisException:SubscriptionControlsException"));
    }

    private static String named() {
        var name = "minted-" + UUID.randomUUID();
        producer()
                .body(definition(name))
                .post("/epcis/queries")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/epcis/queries/" + name));
        return name;
    }

    private static String definition(String name) {
        return "{\"name\": \"%s\", \"query\": {\"EQ_bizStep\": [\"commissioning\"]}}".formatted(name);
    }

    private String subscribed(String name) {
        return producer()
                .body("{\"dest\": \"http://127.0.0.1:%d/hook\", \"stream\": true, \"signatureToken\": \"s\"}"
                        .formatted(subscriber.getAddress().getPort()))
                .post("/epcis/queries/" + name + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("subscriptionID");
    }

    private static String classOf(String lot) {
        var code =
                producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
        return producer()
                .get("/epcis/events?MATCH_epc=" + code)
                .path("epcisBody.queryResults.resultsBody.eventList[0].quantityList[0].epcClass");
    }

    private Set<String> heard() {
        var heard = new HashSet<String>();
        told.forEach(one -> heard.addAll(one.lots()));
        return heard;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!fails) told.add(new Told(exchange.getRequestHeaders().getFirst("GS1-Signature"), body));
        exchange.sendResponseHeaders(fails ? 500 : 204, -1);
        exchange.close();
    }
}
