package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.embedded.demo.DemoReceiver;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A car maker is warned as it wishes, and has its systems told, through the screens alone and without script. */
@Order(2)
@NeedsChromium
class DeskOfBuyersTest {
    private static final long LOT_MG = 1_000_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_rule_rings_somebody_takes_note_and_the_rule_is_taken_away(Language language, Console console) {
        var order = "PO-" + UUID.randomUUID().toString().substring(0, 8);
        var lot = ordered(console, order);
        try (var buyer = new Person(console, console.visit(Cast.BUYER, Look.withoutScript(language)))) {
            buyer.open("/console/buy/watch")
                    .select("kind", "LICENCE_EXPIRES")
                    .fill("id", order)
                    .fill("days", "soon");
            buyer.send();
            buyer.shows(".errors a[href='#days']");
            assertThat(buyer.page().inputValue("#days")).isEqualTo("soon");
            buyer.finds();
            buyer.select("kind", "RECALL")
                    .fill("days", "")
                    .fill("orders", order)
                    .send()
                    .arrives("said=added");

            var recall = console.api()
                    .post(Cast.REGULATOR, "/api/tracking/v1/recalls", Map.of("reason", "Coating flakes", "lotId", lot))
                    .expect(201)
                    .text("recallId");
            var rang = console.api()
                    .await(
                            Cast.BUYER,
                            "/api/buyer/v1/warnings?open=true",
                            answer -> answer.body().toString().contains(lot));
            var warning = idOf(rang.body().path("items"), lot);
            buyer.open("/console/buy/watch");
            var form = "form[action$='/warnings/" + warning + "'] ";
            buyer.page().fill(form + "input[name=note]", "Line 3 was told");
            buyer.page().click(form + "button");
            buyer.arrives("said=noted").finds();

            buyer.page().click("form[action$='/rules/" + order + "/removal'] button");
            buyer.arrives("said=removed");
            assertThat(buyer.sees("form[action$='/rules/" + order + "/removal']"))
                    .isFalse();
            console.api()
                    .post(Cast.REGULATOR, "/api/tracking/v1/recalls/" + recall + ":close", Map.of())
                    .expect(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_inner_address_is_refused_and_another_is_added_tried_and_taken_away(Language language, Console console) {
        try (var buyer = new Person(console, console.visit(Cast.BUYER, Look.withoutScript(language)))) {
            buyer.open("/console/buy/webhooks")
                    .fill("url", "https://169.254.169.254/latest")
                    .send();
            buyer.shows("[role=alert]");
            assertThat(buyer.page().inputValue("#url")).isEqualTo("https://169.254.169.254/latest");
            buyer.finds();

            buyer.fill("url", console.home() + "/q/health")
                    .fill("description", "Plant 2")
                    .fill("types", "ytterby.lot.*")
                    .select("scheme", "v1")
                    .send()
                    .arrives("said=added")
                    .finds();
            var page = "/console/buy/webhooks/" + buyer.fromAddress("/webhooks/", "");
            buyer.shows("button[disabled][aria-describedby=why-pause]");
            buyer.page().click("form[action$='/ping'] button");
            buyer.arrives("said=ping").finds();
            buyer.follow("/secret").shows("dl.facts dd.id").finds();
            assertThat(buyer.page().locator("dl.facts dd.id").first().innerText())
                    .startsWith("whsec_");

            buyer.open(page).follow("/removal").send().arrives("removed=true").finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_address_that_has_answered_is_paused_tried_meanwhile_and_sent_to_again(Language language, Console console) {
        try (var receiver = new DemoReceiver();
                var buyer = new Person(console, console.visit(Cast.BUYER, Look.withoutScript(language)))) {
            buyer.open("/console/buy/webhooks").fill("url", receiver.url()).send();
            buyer.arrives("said=added");
            var id = buyer.fromAddress("/webhooks/", "");
            var page = "/console/buy/webhooks/" + id;
            becomes(console, id, "ACTIVE");

            buyer.open(page).page().click("form[action$='/pause'] button");
            buyer.arrives("said=pause").finds();
            becomes(console, id, "PAUSED");
            buyer.page().click("form[action$='/ping'] button");
            buyer.arrives("said=ping");
            assertThat(receiver.next("webhook/" + id).body().path("type").asText())
                    .as("a paused address is tried, and sent nothing else")
                    .isEqualTo("ytterby.webhook.ping.v1");

            buyer.page().click("form[action$='/resume'] button");
            buyer.arrives("said=resume").finds();
            becomes(console, id, "ACTIVE");
            buyer.shows("form[action$='/pause'] button");
            buyer.open(page + "/removal").send().arrives("removed=true");
        }
    }

    private static void becomes(Console console, String webhook, String state) {
        console.api()
                .await(
                        Cast.BUYER,
                        "/api/buyer/v1/webhooks/" + webhook,
                        answer -> answer.text("state").equals(state));
    }

    private static String idOf(Iterable<JsonNode> warnings, String lot) {
        for (var warning : warnings)
            if (warning.toString().contains(lot))
                return warning.path("warningId").asText();
        throw new AssertionError("no warning of " + lot);
    }

    /** An order with a lot that may be called back. @return the lot */
    private static String ordered(Console console, String order) {
        var api = console.api();
        var lot = new LotChapter(api, World.silent()).mint(LOT_MG);
        Map<String, Object> line = Map.of(
                "line",
                1,
                "material",
                "NdFeB magnets, 38UH",
                "massMg",
                LOT_MG,
                "callOffs",
                List.of(Map.of("on", "2099-01-15", "massMg", LOT_MG)),
                "lots",
                List.of(lot));
        api.put(Cast.BUYER, "/api/buyer/v1/orders/" + order, Map.of("lines", List.of(line)), "If-Match", "\"0\"")
                .expect(201);
        return lot;
    }
}
