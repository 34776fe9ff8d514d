package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.OTHER_PRODUCER;
import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.get;
import static io.ytterby.certification.Certifiers.post;
import static io.ytterby.certification.Exchanges.BUYER;
import static io.ytterby.certification.Exchanges.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.certification.exchange.data.Oxide;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.suite.PactPartner;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A buyer and its supplier exchange footprints through each other's PACT systems. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(TestIssuer.class)
class ExchangeJourneyTest {
    @Test
    void what_a_partner_answers_is_kept_as_it_came_with_what_is_wrong_in_it() throws Exception {
        try (var supplier = new PactPartner()) {
            Exchanges.registered(PRODUCER, supplier);
            var asked = post(BUYER, "/v1/pact/asks", """
                    {"partner":"cn-baotou-re","productIds":["urn:gtin:6901234000016"],"comment":"For the 2026 report"}""");
            String ask = asked.path("askId");
            var came = Objects.requireNonNull(supplier.event(ask));

            var broken = Oxide.whole();
            ((ObjectNode) broken.path("pcf")).put("pcfIncludingBiogenicUptake", "19.9");
            var answer = Exchanges.event("RequestFulfilledEvent", "answer-1");
            answer.putObject("data").put("requestEventId", ask).putArray("pfs").add(broken);
            var taken = List.of(told(PRODUCER, answer), told(PRODUCER, answer));

            assertThat(came.at("/data/productId/0").asText()).isEqualTo("urn:gtin:6901234000016");
            assertThat(taken).extracting(Response::statusCode).containsOnly(200);
            assertThat(get(BUYER, "/v1/pact/asks/" + ask).<String>path("state")).isEqualTo("FULFILLED");
            var received = get(BUYER, "/v1/pact/received");
            assertThat(received.<List<String>>path("items.askId")).containsOnlyOnce(ask);
            assertThat(received.<Boolean>path("items[0].usable")).isTrue();
            assertThat(received.<String>path("items[0].findings[0].pointer"))
                    .isEqualTo("/pcf/pcfIncludingBiogenicUptake");
            assertThat(received.<String>path("items[0].sent.pcf.pcfIncludingBiogenicUptake"))
                    .isEqualTo("19.9");
        }
    }

    @Test
    void an_answer_counts_only_from_whom_it_was_asked() throws Exception {
        try (var supplier = new PactPartner()) {
            Exchanges.registered(PRODUCER, supplier);
            String ask = post(BUYER, "/v1/pact/asks", """
                    {"partner":"cn-baotou-re","productIds":["urn:gtin:6901234000016"]}""").path("askId");
            var answer = Exchanges.event("RequestRejectedEvent", "answer-2");
            answer.putObject("data")
                    .put("requestEventId", ask)
                    .putObject("error")
                    .put("code", "NotFound")
                    .put("message", "No");

            var stranger = told(OTHER_PRODUCER, answer);
            var asked = told(PRODUCER, answer);

            assertThat(stranger.statusCode()).isEqualTo(400);
            assertThat(stranger.<String>path("code")).isEqualTo("BadRequest");
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(get(BUYER, "/v1/pact/asks/" + ask).<String>path("refusal"))
                    .isEqualTo("NotFound: No");
        }
    }

    @Test
    void a_newer_footprint_takes_the_place_of_an_older_and_says_so() {
        var older = Exchanges.published();
        var body = PactJson.object(Exchanges.publishing(Oxide.draft()))
                .orElseThrow()
                .put("insteadOf", older);

        var newer = post(PRODUCER, "/v1/pact/footprints", PactJson.text(body));
        var again = post(PRODUCER, "/v1/pact/footprints", PactJson.text(body));

        assertThat(newer.<String>path("footprint.precedingPfIds[0]")).isEqualTo(older);
        assertThat(again.<String>path("type")).endsWith("pact-footprint-replaced");
        assertThat(get(BUYER, "/pact/3/footprints/" + older).<String>path("data.status"))
                .isEqualTo("Deprecated");
        assertThat(get(OTHER_PRODUCER, "/pact/3/footprints/" + older).statusCode())
                .isEqualTo(404);
        assertThat(get(BUYER, "/v1/pact/footprints/" + older + "/catena-x-9").asString())
                .contains("\"pcfExcludingBiogenicUptake\":21.4700");
    }

    @Test
    void what_was_declared_is_published_with_its_own_figures() {
        var declared = Declarers.declared();
        String gross = get(PRODUCER, "/v1/footprints/" + declared).path("figures.gross");
        var draft = Oxide.draft();
        draft.putObject("pcf").put("fossilCarbonContent", "0").put("exemptedEmissionsPercent", "0");
        ((ObjectNode) draft.path("pcf")).putArray("crossSectoralStandards").add("ISO14067");
        var body = PactJson.object(Exchanges.publishing(draft)).orElseThrow().put("declaration", declared);

        var published = post(PRODUCER, "/v1/pact/footprints", PactJson.text(body));
        var foreign = post(OTHER_PRODUCER, "/v1/pact/footprints", PactJson.text(body));

        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        assertThat(published.<String>path("footprint.pcf.pcfExcludingBiogenicUptake"))
                .isEqualTo(gross);
        assertThat(published.<String>path("footprint.pcf.declaredUnitOfMeasurement"))
                .isEqualTo("kilogram");
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @Test
    void one_s_own_footprint_is_published_only_if_it_is_right() {
        var wrong = Oxide.draft();
        ((ObjectNode) wrong.path("pcf")).put("pcfIncludingBiogenicUptake", "19.9");

        var refused = post(PRODUCER, "/v1/pact/footprints", Exchanges.publishing(wrong));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/footprint/pcf/pcfIncludingBiogenicUptake");
    }

    @Test
    void nothing_is_sent_to_an_address_of_an_inner_network() {
        var refused = post(BUYER, "/v1/pact/systems", """
                {"apiBase":"https://10.0.0.7/pact","clientId":"a","clientSecret":"b"}""");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/apiBase");
    }

    @Test
    void a_token_that_is_over_is_called_so() {
        var over = TestTokens.of("anna.buyer", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER)
                .expired();

        var refused = get(over, "/pact/3/footprints");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.<String>path("code")).isEqualTo("TokenExpired");
    }

    @Test
    void who_is_told_of_a_footprint_gets_one_event() throws Exception {
        try (var buyer = new PactPartner()) {
            Exchanges.registered(BUYER, buyer);

            var id = Exchanges.published();

            assertThat(buyer.announced(id)).isTrue();
            Eventually.asserted(() -> assertThat(get(BUYER, "/v1/pact/messages").<List<String>>path("items.state"))
                    .contains("SENT"));
        }
    }
}
