package io.ytterby.certification;

import static io.restassured.RestAssured.given;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static io.ytterby.certification.Certifiers.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.ytterby.certification.exchange.data.Oxide;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.suite.PactPartner;
import java.nio.charset.StandardCharsets;

/** What the journeys of the exchange send. */
final class Exchanges {
    static final String BUYER = TestIssuer.buyer();

    private Exchanges() {}

    /** Of the producer, shared with the buyer. */
    static String published(ObjectNode footprint) {
        var answer = post(PRODUCER, "/v1/pact/footprints", publishing(footprint));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("footprintId");
    }

    static String published() {
        return published(Oxide.draft());
    }

    static String publishing(ObjectNode footprint) {
        var body = PactJson.object();
        body.set("footprint", footprint);
        body.putArray("sharedWith").add("de-rheinwerk-auto");
        return PactJson.text(body);
    }

    /** What somebody runs elsewhere takes what we send. */
    static String registered(String token, PactPartner system) {
        return registered(token, system.base());
    }

    private static String registered(String token, String base) {
        var body = PactJson.object()
                .put("apiBase", base)
                .put("clientId", PactPartner.CLIENT)
                .put("clientSecret", PactPartner.SECRET);
        var answer = post(token, "/v1/pact/systems", PactJson.text(body));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("systemId");
    }

    /** One of each thing that an organisation has to do with, of the producer. */
    record Everything(String system, String ask, String received, String message) {}

    /** Nobody listens at the systems' addresses. */
    static Everything everything() {
        var system = registered(PRODUCER, "http://127.0.0.1:9");
        registered(BUYER, "http://127.0.0.1:9");
        String ask = post(PRODUCER, "/v1/pact/asks", """
                {"partner":"de-rheinwerk-auto","productIds":["urn:gtin:6901234000016"]}""").path("askId");
        var answer = event("RequestFulfilledEvent", "answer to " + ask);
        answer.putObject("data").put("requestEventId", ask).putArray("pfs").add(Oxide.whole());
        assertThat(told(BUYER, answer).statusCode()).isEqualTo(200);
        return new Everything(
                system,
                ask,
                get(PRODUCER, "/v1/pact/received").path("items[0].receivedId"),
                get(PRODUCER, "/v1/pact/messages").path("items[0].messageId"));
    }

    /** Sends an event as its sender's system does. */
    static Response told(String token, ObjectNode event) {
        return given().auth()
                .oauth2(token)
                .contentType("application/cloudevents+json; charset=UTF-8")
                .body(PactJson.text(event).getBytes(StandardCharsets.UTF_8))
                .post("/pact/3/events");
    }

    static ObjectNode event(String type, String id) {
        return PactJson.object()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//pact.baotou-re.cn/3/events")
                .put("time", "2026-11-22T08:00:00Z")
                .put("type", "org.wbcsd.pact.ProductFootprint." + type + ".3");
    }
}
