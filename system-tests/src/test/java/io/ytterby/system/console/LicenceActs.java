package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.rig.Cast;

/** From the question what goods need to the licence that lets them leave, each act by the person whose it is. */
final class LicenceActs {
    private LicenceActs() {}

    /** Asks what magnets need, and is told the clause. */
    static void ask(Person exporter) {
        exporter.open("/console/export/needs")
                .fill("composition", "Nd 28.0, Dy 2.5, Fe 66.9, B 1.1")
                .select("form", "permanent_magnet")
                .fill("family", "NdFeB")
                .select("stage", "magnet_simple")
                .fill("hs", Cast.HS_CODE)
                .fill("destination", "DE")
                .send();
        exporter.page().locator(".notice.warn .id").first().waitFor();
        assertThat(exporter.page().locator(".notice.warn .id").first().textContent())
                .isEqualTo("1C905.a");
    }

    /** Begins to apply with the goods that were asked about, and fills in the rest. */
    static void fillIn(Person exporter, String kilograms, String value) {
        exporter.page().click(".notice.warn a.btn.primary");
        exporter.page().locator("[name=good-1-code]").waitFor();
        assertThat(exporter.page().inputValue("[name=good-1-code]")).isEqualTo("1C905.a");
        exporter.fill("endUse", "Traction motors for cars")
                .fill("party-1-org", Cast.BUYER_ORG)
                .fill("good-1-description", "NdFeB magnets with dysprosium")
                .fill("good-1-mass", kilograms)
                .fill("good-1-value", value);
    }

    /** Applies, reads it once more and sends it. @return the application's id */
    static String apply(Person exporter, String kilograms, String value) {
        fillIn(exporter, kilograms, value);
        exporter.send().arrives("/submit");
        var id = exporter.fromAddress("/applications/", "/submit");
        exporter.send().arrives("said=submitted");
        return id;
    }

    static void advise(Person officer, String application) {
        advise(officer, application, "APPROVE");
    }

    /** @param advice one for all lines and parties: APPROVE or REFUSE */
    static void advise(Person officer, String application, String advice) {
        officer.open(file(application, "/advice"))
                .check("advice", advice)
                .fill("reason", "As the papers and what is known of the parties say.")
                .send()
                .arrives("said=advice");
    }

    static void countersign(Person signer, String application) {
        signer.open(file(application, "/countersignature"))
                .check("accepted", "true")
                .send()
                .arrives("said=countersignature");
    }

    /** Chooses to approve, and reads it once more. */
    static void review(Person officer, String application) {
        officer.open(file(application, "/decision"))
                .check("decision", "APPROVE")
                .send()
                .arrives("/decision/review");
    }

    static void decide(Person officer, String application) {
        review(officer, application);
        officer.send().arrives("said=decision");
    }

    /** Refuses for the first of the reasons that the law gives. */
    static void refuse(Person officer, String application) {
        officer.open(file(application, "/decision")).check("decision", "REFUSE");
        officer.page().locator("input[name=reason]").first().check();
        officer.send().arrives("/decision/review").send().arrives("said=decision");
    }

    /** @return the licence's number, as its holder reads it */
    static String number(Person exporter, String application) {
        exporter.open("/console/export/applications/" + application);
        exporter.page().locator("main a[href*='/licensing/licences/']").first().click();
        exporter.comesTo(".*/licensing/licences/[^/?]+");
        return exporter.fromAddress("/licences/", "");
    }

    private static String file(String application, String place) {
        return "/console/licensing/cases/" + application + place;
    }
}
