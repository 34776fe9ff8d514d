package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.testsupport.Eventually;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopping somebody everywhere, and reading who did it: the operator's and the auditor's forms, without script. */
@Order(2)
@NeedsChromium
class DeskOfOperatorsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void somebody_is_stopped_and_let_in_again_and_the_auditor_finds_both(Language language, Console console) {
        var look = Look.withoutScript(language);
        var stolen = "stolen." + UUID.randomUUID().toString().substring(0, 8);
        try (var ada = new Person(console, console.visit("ada.operator", look))) {
            ada.open("/console/operate/people")
                    .follow("/suspend")
                    .fill("subject", stolen)
                    .send();
            ada.shows(".errors a[href='#reason']");
            assertThat(ada.page().inputValue("#subject")).isEqualTo(stolen);
            ada.finds();
            ada.fill("reason", "A laptop was stolen.")
                    .send()
                    .arrives("said=suspend")
                    .finds();

            ada.follow("/reinstate?subject=" + stolen);
            ada.fill("reason", "The key was changed.").send().arrives("said=reinstate");
            assertThat(ada.sees("a[href$='/reinstate?subject=" + stolen + "']")).isFalse();
        }
        try (var guo = new Person(console, console.visit("guo.auditor", look))) {
            guo.open("/console/audit/entries").fill("person", "ada.operator");
            guo.page().fill("#subject", "subject/" + stolen);
            guo.page().locator("details.filters form button").click();
            assertThat(guo.page().locator("table.rows tbody tr").count())
                    .as("stopped, and let in")
                    .isEqualTo(2);
            guo.finds();
            guo.page().locator("table.rows tbody th a").first().click();
            // An entry is sealed within a second or so: until then its page says so, and to ask again.
            Eventually.asserted(() -> {
                guo.page().reload();
                assertThat(guo.page().locator("main").innerText()).contains(stolen);
            });
            guo.finds();
            guo.open("/console/audit?check=yes");
            guo.shows("main > .notice.good");
        }
    }
}
