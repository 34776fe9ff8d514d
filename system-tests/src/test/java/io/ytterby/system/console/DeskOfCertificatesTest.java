package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate's life before three persons, through the screens alone and without script. */
@Order(2)
@NeedsChromium
class DeskOfCertificatesTest {
    private static final String ASSESSOR = "joost.certifier";
    private static final String DECIDER = "marijke.certifier";
    private static final String SEND = "main form .btn.primary, main form .btn.danger";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_certificate_is_applied_for_assessed_decided_by_another_and_withdrawn(Language language, Console console) {
        var look = Look.withoutScript(language);
        try (var producer = console.visit("lin.producer", look);
                var assessor = console.visit(ASSESSOR, look);
                var decider = console.visit(DECIDER, look)) {
            var path = applied(producer.page(), console);

            act(assessor.page(), console, path + "/assess", "yes");
            assessor.page().navigate(console.home() + path + "/decide");
            assertThat(assessor.page().isDisabled(SEND)).isTrue();
            assertThat(Judge.findings(assessor)).isEmpty();

            act(decider.page(), console, path + "/decide", "issue");
            assertThat(statusOf(console, path)).isEqualTo("VALID");

            decider.page().navigate(console.home() + path + "/withdraw");
            assertThat(Judge.findings(decider)).isEmpty();
            decider.page().fill("#reason", "The meters were read wrongly.");
            decider.page().click(SEND);
            assertThat(Judge.findings(decider)).isEmpty();
            assertThat(statusOf(console, path)).isEqualTo("WITHDRAWN");
        }
    }

    /** @return the address of the certificate's page */
    private static String applied(Page page, Console console) {
        page.navigate(console.home() + "/console/certify/new");
        page.selectOption("#scheme", "ytt-pcf 1");
        page.fill("#body", "nl-certis");
        page.check("input[name=stages][value=OXIDE]");
        page.check("input[name=custodyModels][value=SEGREGATED]");
        page.fill("#site", "CNBAV");
        page.fill("#product", "NdPr oxide");
        page.fill("#gross", "9.5");
        page.fill("#offsets", "0");
        page.fill("#scope1", "2");
        page.fill("#measuredFrom", "2025-01-01");
        page.fill("#measuredUntil", "2026-01-01");
        page.click(SEND);
        assertThat(page.locator(".errors a[href='#scope2Market']").count())
                .as("one figure was forgotten")
                .isOne();
        assertThat(page.inputValue("#gross")).isEqualTo("9.5");

        page.fill("#scope2Market", "3");
        page.click(SEND);
        assertThat(page.url()).matches(".*/console/certify/[0-9a-f-]{36}.*");
        return page.url().replaceFirst("^.*(/console/certify/[0-9a-f-]{36}).*$", "$1");
    }

    private static void act(Page page, Console console, String path, String choice) {
        page.navigate(console.home() + path);
        page.check("input[name=choice][value=" + choice + "]");
        page.fill("#reason", "Meters and inventory were read on site.");
        page.click(SEND);
    }

    private static String statusOf(Console console, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        return console.api()
                .get(DECIDER, "/api/certification/v1/certificates/" + id)
                .expect(200)
                .text("status");
    }
}
