package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An instrument is registered, calibrated and taken out of service, each by two persons and without script. */
@Order(2)
@NeedsChromium
class DeskOfInstrumentsTest {
    private static final String LIST = "/console/customs/instruments";
    private static final String CARD = "anode = Rh\nkV = 50\nfilters = []\ninAngleDeg = 45\noutAngleDeg = 45";

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_instrument_is_registered_and_calibrated_and_its_new_card_is_rejected(Language language, Console console) {
        var id = "tt-" + UUID.randomUUID().toString().substring(0, 8);
        try (var officer = comes(console, "zhou.customs", language);
                var analyst = comes(console, "ma.lab", language)) {
            var change = registered(officer, id);
            officer.send().shows("[role=alert]").finds();
            approves(analyst, change);

            analyst.open(LIST + "/" + id).follow("/calibration").fill("certificate", "NIM-7");
            analyst.fill("validFrom", "2026-01-01").fill("performedBy", "National Institute of Metrology");
            analyst.fill("referenceMaterial", "Pure iron")
                    .fill("reason", "Yearly")
                    .send();
            analyst.shows(".errors a[href='#validUntil']");
            assertThat(analyst.page().inputValue("#certificate")).isEqualTo("NIM-7");
            analyst.finds();
            analyst.fill("validUntil", "2099-12-31")
                    .send()
                    .arrives("said=proposed")
                    .finds();
            approves(officer, newest(officer, id));
            officer.open(LIST + "/" + id).shows(".head .badge.good").finds();

            officer.follow("/card").check("inService", "no").fill("reason", "It was dropped.");
            officer.send().arrives("said=proposed");
            rejected(analyst, newest(analyst, id));
            officer.open(LIST + "/" + id).shows(".head .badge.good");
        }
    }

    /** First with conditions that are none. @return the address of what waits for a second person */
    private static String registered(Person officer, String id) {
        officer.open(LIST).follow("/instruments/new").fill("id", id).select("kind", "XRF");
        officer.fill("serial", "TT-7").fill("place", "CNSHA").fill("reason", "New at the port");
        officer.fill("card", "anode").send().shows(".errors a[href='#card']");
        assertThat(officer.page().inputValue("#card")).isEqualTo("anode");
        officer.finds().fill("card", "kV = much").send().shows(".errors a[href='#card']");
        officer.fill("card", CARD)
                .send()
                .comesTo(".*/customs/changes/[0-9a-f-]{36}")
                .finds();
        return "/console/customs/changes/" + officer.fromAddress("/changes/", "");
    }

    /** Where the newest change of an instrument is. */
    private static String newest(Person person, String id) {
        person.open(LIST + "/" + id);
        return person.page().locator(".timeline li.wait a").first().getAttribute("href");
    }

    private static void approves(Person person, String change) {
        person.open(change).finds().send().shows(".head .badge.good").finds();
    }

    private static void rejected(Person person, String change) {
        var reject = "button[formaction$='/reject']";
        person.open(change).page().click(reject);
        person.shows(".errors a[href='#reason']").finds();
        person.fill("reason", "It was repaired.").page().click(reject);
        person.shows(".head .badge.bad").finds();
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }
}
