package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.rig.Cast;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The main journey of ARCHITECTURE.md, played by its persons through the console's screens alone. Each signs in for their own acts;
 * only the waiting for what events bring asks the API. In English with scripts, in Chinese without.
 */
@Order(2)
@NeedsChromium
class MainJourneyTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void magnets_are_licensed_made_held_let_go_and_seen_by_the_car_maker(Language language, Console console) {
        var look = language == Language.ZH ? Look.withoutScript(language) : Look.plain(language);
        var stage = new Stage(console, look);

        var licence = licensed(stage);
        var lot = made(stage);
        var declaration = leaves(stage, licence, lot);
        carMakerLooks(stage, licence, lot);
        certified(stage);
        diverted(stage);
        audited(stage);

        assertThat(console.api()
                        .get(Cast.CUSTOMS, "/api/inspection/v1/declarations/" + declaration)
                        .expect(200)
                        .text("status"))
                .isEqualTo("EXITED");
    }

    /** Where somebody signs in and acts. */
    private record Stage(Console console, Look look) {
        Person comes(String name) {
            return Person.signedIn(console, name, look);
        }
    }

    /** @return the licence's number */
    private static String licensed(Stage stage) {
        String application;
        try (var chen = stage.comes("chen.exporter")) {
            LicenceActs.ask(chen);
            application = LicenceActs.apply(chen, "10", "1200.00");
            chen.finds();
        }
        try (var li = stage.comes("li.licensing")) {
            LicenceActs.advise(li, application);
            try (var zhao = stage.comes("zhao.countersigner")) {
                LicenceActs.countersign(zhao, application);
            }
            LicenceActs.decide(li, application);
            li.finds();
        }
        try (var chen = stage.comes("chen.exporter")) {
            return LicenceActs.number(chen, application);
        }
    }

    /** @return the lot that may be sold: four kilograms of ten */
    private static String made(Stage stage) {
        String lot;
        try (var lin = stage.comes("lin.producer")) {
            lot = GoodsActs.mint(lin, "10000");
            GoodsActs.labels(lin, lot);
            GoodsActs.share(lin, lot, Cast.BUYER_ORG);
            lin.finds();
        }
        try (var gao = stage.comes("gao.custodian")) {
            GoodsActs.split(gao, lot, "6000");
        }
        return lot;
    }

    /** @return the declaration's id, once the goods have left */
    private static String leaves(Stage stage, String licence, String lot) {
        String declaration;
        try (var chen = stage.comes("chen.exporter")) {
            declaration = BorderActs.lodge(chen, licence, lot, "4", "480.00");
            chen.finds();
        }
        BorderActs.awaits(stage.console(), declaration, "RESERVED");
        try (var zhou = stage.comes("zhou.customs")) {
            BorderActs.measure(zhou, declaration);
            BorderActs.awaits(stage.console(), declaration, "UNDER_CONTROL");
            BorderActs.order(zhou, declaration);
            BorderActs.inspectAll(zhou, declaration);
            BorderActs.release(zhou, declaration);
            assertThat(zhou.page().locator(".notice.stop li").count())
                    .as("what stands against release, in words")
                    .isPositive();
            zhou.finds();
        }
        try (var ma = stage.comes("ma.lab")) {
            BorderActs.all(ma, declaration, "verify");
        }
        try (var xu = stage.comes("xu.customs")) {
            BorderActs.all(xu, declaration, "close");
            BorderActs.liftAll(xu, declaration);
            BorderActs.release(xu, declaration);
            xu.arrives("said=release").finds();
            BorderActs.exit(xu, declaration);
        }
        BorderActs.awaits(stage.console(), declaration, "EXITED");
        return declaration;
    }

    private static void carMakerLooks(Stage stage, String licence, String lot) {
        try (var anna = stage.comes("anna.buyer")) {
            anna.open("/console/buy/check")
                    .select("kind", "licenceNumber")
                    .fill("ids", licence)
                    .send();
            anna.page().locator("table.rows a[href$='/" + licence + "']").click();
            anna.comesTo(".*/buy/permits/[^/]+");
            assertThat(anna.page().locator(".head .badge.good").count())
                    .as("the permit is in force")
                    .isOne();
            anna.finds();
            anna.open("/console/buy/lots/" + lot);
            assertThat(anna.page().locator(".head .badge").count()).isOne();
            anna.finds();
        }
    }

    private static void certified(Stage stage) {
        String certificate;
        try (var lin = stage.comes("lin.producer")) {
            CertificateActs.fillIn(lin);
            certificate = CertificateActs.send(lin);
        }
        try (var joost = stage.comes("joost.certifier")) {
            CertificateActs.judge(joost, certificate, "assess", "yes");
        }
        try (var marijke = stage.comes("marijke.certifier")) {
            CertificateActs.judge(marijke, certificate, "decide", "issue");
            marijke.shows(".head .badge.good");
            marijke.finds();
        }
    }

    /** What another country's customs told raises an alert by itself; a person makes a case of it. */
    private static void diverted(Stage stage) {
        var alert = TradeAlerts.raised(stage.console());
        try (var he = stage.comes("he.case")) {
            CaseActs.open(he, alert, "Antimony without a licence");
            he.shows("a[href='/console/alerts/" + alert + "']");
            he.finds();
        }
    }

    private static void audited(Stage stage) {
        try (var guo = stage.comes("guo.auditor")) {
            guo.open("/console/audit?check=yes");
            guo.shows("main > .notice.good");
            guo.finds();
        }
    }
}
