package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        try (var producer = comes(console, "lin.producer", look);
                var assessor = comes(console, ASSESSOR, look);
                var decider = comes(console, DECIDER, look)) {
            var path = applied(producer);

            CertificateActs.judge(assessor, path, "assess", "yes");
            assessor.open(path + "/decide");
            assertThat(assessor.page().isDisabled(SEND)).isTrue();
            assessor.finds();

            CertificateActs.judge(decider, path, "decide", "issue");
            assertThat(statusOf(console, path)).isEqualTo("VALID");

            decider.open(path + "/withdraw").finds();
            decider.fill("reason", "The meters were read wrongly.").send().finds();
            assertThat(statusOf(console, path)).isEqualTo("WITHDRAWN");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_body_is_suspended_and_let_work_again(Language language, Console console) {
        try (var regulator = comes(console, "qian.regulator", Look.withoutScript(language))) {
            regulator
                    .open("/console/bodies")
                    .page()
                    .locator(".rows tbody a")
                    .first()
                    .click();
            regulator.comesTo(".*/console/bodies/[0-9a-f-]{36}.*");
            for (var verb : List.of("suspend", "reinstate")) {
                assertThat(regulator.sees("input[name=verb][value=" + verb + "]"))
                        .as(verb)
                        .isTrue();
                regulator.send();
                regulator.shows(".errors a[href='#reason'], #reason-error").finds();
                regulator
                        .fill("reason", "An auditor was on site.")
                        .send()
                        .arrives("?done=yes")
                        .finds();
            }
        }
    }

    private static Person comes(Console console, String name, Look look) {
        return new Person(console, console.visit(name, look));
    }

    /** @return the address of the certificate's page */
    private static String applied(Person producer) {
        CertificateActs.fillIn(producer);
        producer.send();
        assertThat(producer.page().locator(".errors a[href='#scope2Market']").count())
                .as("one figure was forgotten")
                .isOne();
        assertThat(producer.page().inputValue("#gross")).isEqualTo("9.5");
        return CertificateActs.send(producer);
    }

    private static String statusOf(Console console, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        return console.api()
                .get(DECIDER, "/api/certification/v1/certificates/" + id)
                .expect(200)
                .text("status");
    }
}
