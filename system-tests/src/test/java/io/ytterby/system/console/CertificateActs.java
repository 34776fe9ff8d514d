package io.ytterby.system.console;

import java.util.List;

/** A certificate before three persons. */
final class CertificateActs {
    private CertificateActs() {}

    /** Fills in all but one figure, which the tests of the form leave out. */
    static void fillIn(Person producer) {
        producer.open("/console/certify/new")
                .select("scheme", "ytt-pcf 1")
                .fill("body", "nl-certis")
                .check("stages", "OXIDE")
                .check("custodyModels", "SEGREGATED")
                .fill("site", "CNBAV")
                .fill("product", "NdPr oxide");
        for (var figure : List.of("gross=9.5", "offsets=0", "scope1=2")) {
            var parts = figure.split("=", 2);
            producer.fill(parts[0], parts[1]);
        }
        producer.fill("measuredFrom", "2025-01-01").fill("measuredUntil", "2026-01-01");
    }

    /** @return the address of the certificate's page */
    static String send(Person producer) {
        producer.fill("scope2Market", "3").send();
        producer.comesTo(".*/console/certify/[0-9a-f-]{36}.*");
        return "/console/certify/" + producer.fromAddress("/certify/", "");
    }

    /** @param act assess or decide, and what is chosen */
    static void judge(Person certifier, String certificate, String act, String choice) {
        certifier
                .open(certificate + "/" + act)
                .check("choice", choice)
                .fill("reason", "Meters and inventory were read on site.")
                .send();
        certifier.comesTo(".*" + certificate + "[?].*");
    }
}
