package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From each page that is read once more before something is done there is a way back to the form, with all that was typed. */
@Order(2)
@NeedsChromium
class WaysBackTest {
    private static final long LOT_MG = 3_000_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void goods_that_are_registered_poured_together_or_split(Language language, Console console) {
        var lots = new String[] {minted(console), minted(console)};
        try (var producer = comes(console, Cast.PRODUCER, language);
                var custodian = comes(console, "gao.custodian", language)) {
            producer.open("/console/production/new")
                    .fill("lotNumber", "WB-2")
                    .fill("gtin", Cast.GTIN)
                    .fill("place", "CNBAO")
                    .fill("mass", "900")
                    .select("stage", "MAGNET")
                    .fill("composition", "Nd 28.0\nPr 1.5\nDy 2.5\nFe 66.9\nB 1.1")
                    .check("kind", "MINE_PERMIT")
                    .fill("reference", "GD-2026-3")
                    .send();
            back(producer, "/new/change", "reference", "GD-2026-3");

            custodian
                    .open("/console/production/blend?lot=" + String.join("&lot=", lots))
                    .fill("lotNumber", "WB-1")
                    .fill("gtin", Cast.GTIN)
                    .fill("place", "CNBAO")
                    .send();
            back(custodian, "/blend/change", "lotNumber", "WB-1");

            custodian
                    .open("/console/production/lots/" + lots[0] + "/split")
                    .fill("grams", "700")
                    .send();
            back(custodian, "/split/change", "grams", "700");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_declaration_and_a_hold_on_it(Language language, Console console) {
        var licence = new LicenceChapter(console.api(), World.silent()).obtain(LOT_MG, LOT_MG);
        try (var exporter = comes(console, Cast.EXPORTER, language)) {
            exporter.open("/console/export/lodge?licence=" + licence)
                    .fill("mrn", "26CN0000WAYSBACK01")
                    .fill("port", "CNSHA")
                    .fill("line-1-lot", minted(console))
                    .fill("line-1-mass", "1")
                    .fill("line-1-value", "10.00")
                    .send()
                    .arrives("/lodge/review");
            back(exporter, "/lodge/change", "mrn", "26CN0000WAYSBACK01");
        }
        try (var officer = comes(console, Cast.CUSTOMS, language)) {
            var hold = "/console/customs/declarations/" + Samples.reserved(console) + "/do/hold";
            officer.open(hold)
                    .check("ground", "SEAL")
                    .fill("reason", "The seal is another.")
                    .send();
            back(officer, "/do/hold/change", "reason", "The seal is another.");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_decision(Language language, Console console) {
        var application = Applications.submitted(console);
        try (var officer = comes(console, "li.licensing", language);
                var signer = comes(console, "zhao.countersigner", language)) {
            LicenceActs.advise(officer, application);
            LicenceActs.countersign(signer, application);
            LicenceActs.review(officer, application);
            officer.page().click("button[formaction$='/decision/change']");
            officer.shows("input[name=decision][value=APPROVE]:checked").finds();
        }
    }

    /** Goes back and finds what was typed. */
    private static void back(Person person, String place, String field, String typed) {
        person.shows("button[formaction$='" + place + "']").page().click("button[formaction$='" + place + "']");
        person.arrives(place).finds();
        assertThat(person.page().inputValue("[name='" + field + "']:not([type=hidden])"))
                .isEqualTo(typed);
    }

    private static String minted(Console console) {
        return new LotChapter(console.api(), World.silent()).mint(LOT_MG);
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }
}
