package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case officer does with several alerts at once, without script: what is passed over is said before, what is refused after. */
@Order(2)
@NeedsChromium
class AlertsTogetherTest {
    private static final String OFFICER = "he.case";
    private static final String API = "/api/intelligence/v1/";

    @ParameterizedTest
    @EnumSource(Language.class)
    void they_are_dismissed_but_those_that_were_judged_before_or_meanwhile(Language language, Console console) {
        var plain = TradeAlerts.raised(console);
        var before = TradeAlerts.raised(console);
        var meanwhile = TradeAlerts.raised(console);
        dismiss(console, before);
        try (var officer = new Person(console, console.visit(OFFICER, Look.withoutScript(language)))) {
            tick(officer, plain, before, meanwhile);
            officer.page().click("#bulk button[formaction$='/dismiss']");
            assertThat(officer.page().locator("table:has(#passed) tbody tr").count())
                    .as("passed over")
                    .isOne();
            assertThat(officer.page().locator("tr[data-bulk]").count()).isEqualTo(2);
            officer.send().shows(".errors a[href='#reason']").finds();

            dismiss(console, meanwhile);
            officer.fill("reason", "The broker has shown the papers of all.").send();
            officer.shows("#results").finds();
            assertThat(officer.page().locator("tbody .badge.good").count()).isOne();
            assertThat(officer.page().locator("tbody .badge.bad").count())
                    .as("a colleague was first")
                    .isOne();
            leaveAsFound(officer);
        }
        assertThat(console.api()
                        .get(OFFICER, API + "alerts/" + plain)
                        .expect(200)
                        .text("state"))
                .isEqualTo("DISMISSED");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void they_go_into_a_new_case_and_others_into_the_same_but_not_what_is_in_one(Language language, Console console) {
        var first = TradeAlerts.raised(console);
        var second = TradeAlerts.raised(console);
        var later = TradeAlerts.raised(console);
        try (var officer = new Person(console, console.visit(OFFICER, Look.withoutScript(language)))) {
            tick(officer, first, second);
            officer.page().click("#bulk button:not([formaction])");
            officer.fill("reason", "One buyer behind all of them.").send();
            officer.shows(".errors a[href='#title']").finds();
            assertThat(officer.page().inputValue("#reason")).isEqualTo("One buyer behind all of them.");
            officer.fill("title", "Antimony by the tonne").send();
            officer.shows("#results").finds();
            assertThat(officer.page().locator("tbody .badge.good").count()).isEqualTo(2);
            var made = officer.page().locator("main .acts a.btn.primary").getAttribute("href");

            tick(officer, first, later);
            officer.page().click("#bulk button:not([formaction])");
            assertThat(officer.page().locator("table:has(#passed) tbody tr").count())
                    .as("an open case is about it")
                    .isOne();
            officer.select("into", made.substring(made.lastIndexOf('/') + 1));
            officer.fill("reason", "The same buyer again.").send();
            officer.shows("#results").finds();
            officer.page().click("main .acts a.btn.primary");
            assertThat(refs(console, officer.fromAddress("/cases/", ""))).contains(second, later);
            leaveAsFound(officer);
        }
    }

    private static void tick(Person officer, String... alerts) {
        officer.open("/console/alerts?state=any&from=CN&to=US");
        for (var alert : alerts) officer.check("alert", alert);
    }

    /** A list opens as its person left it. */
    private static void leaveAsFound(Person officer) {
        officer.open("/console/alerts?state=OPEN");
    }

    private static void dismiss(Console console, String alert) {
        console.api()
                .post(OFFICER, API + "alerts/" + alert + ":dismiss", Map.of("reason", "A typing error."))
                .expect(200);
    }

    private static List<String> refs(Console console, String id) {
        return console.api()
                .get(OFFICER, API + "cases/" + id)
                .expect(200)
                .body()
                .path("links")
                .findValuesAsText("ref");
    }
}
