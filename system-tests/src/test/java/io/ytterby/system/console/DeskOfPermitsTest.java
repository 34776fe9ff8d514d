package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers do beside deciding: they ask, refer, give back, suspend and revoke. Through the screens alone, without script. */
@Order(2)
@NeedsChromium
class DeskOfPermitsTest {
    private static final String OFFICER = "li.licensing";
    private static final long MASS_MG = 1_000_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_is_begun_referred_and_its_exporter_is_asked_and_told(Language language, Console console) {
        var id = Applications.submitted(console);
        try (var officer = comes(console, OFFICER, language)) {
            officer.open(file(id)).page().click("form[action$='/begin-review'] button");
            officer.arrives("said=begin-review").finds();
            officer.follow("/question").send();
            officer.shows(".errors a[href='#question']").finds();
            officer.fill("question", "Which motors are they for?").send().comesTo(".*" + id + "[?]said=.*");
            officer.finds();
        }
        try (var exporter = comes(console, Cast.EXPORTER, language)) {
            exporter.open("/console/export/applications");
            var notices = exporter.page().locator("form[action*='/export/notices/']");
            var first = notices.first().getAttribute("action");
            notices.first().locator("button").click();
            exporter.arrives("/export/applications").finds();
            assertThat(exporter.sees("form[action='" + first + "']")).isFalse();
        }
        var other = Applications.submitted(console);
        try (var officer = comes(console, OFFICER, language)) {
            officer.open(file(other)).page().click("form[action$='/refer'] button");
            officer.arrives("said=refer").finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void cases_of_ones_own_are_given_back_with_a_reason_after_they_were_read(Language language, Console console) {
        var ids = List.of(Applications.submitted(console), Applications.submitted(console));
        try (var officer = comes(console, OFFICER, language)) {
            for (var id : ids) {
                officer.open(file(id)).page().click("form[action$='/take'] button");
                officer.arrives("said=take");
            }
            officer.open("/console/licensing/queue?queue=all&who=me");
            for (var id : ids) officer.check("case", id);
            officer.page().click("#bulk button[formaction$='/give-back']");
            officer.finds();
            assertThat(officer.page().locator("table:has(#mine) tbody tr").count())
                    .isEqualTo(2);
            officer.fill("reason", "I am away from tomorrow on.").send();
            officer.comesTo(".*given=2.*").finds();
            officer.open("/console/licensing/queue?queue=all");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_licence_is_suspended_lifted_again_and_revoked_and_its_reason_is_asked_for(
            Language language, Console console) {
        var licence = new LicenceChapter(console.api(), World.silent()).obtain(MASS_MG, MASS_MG);
        var page = "/console/licensing/licences/" + licence;
        try (var regulator = comes(console, Cast.REGULATOR, language)) {
            regulator.open(page).page().click("form[action$='/suspend'] button:not([formaction])");
            regulator.shows("[role=alert]").finds();
            regulator.page().fill("#reason", "The end user is being looked at.");
            regulator.page().click("form[action$='/suspend'] button:not([formaction])");
            regulator.arrives("said=suspend").finds();
            assertThat(statusOf(console, licence)).isEqualTo("SUSPENDED");

            regulator.page().fill("form[action$='/reinstate'] input[name=reason]", "Nothing was found.");
            regulator.page().click("form[action$='/reinstate'] button");
            regulator.arrives("said=reinstate").finds();
            assertThat(statusOf(console, licence)).isEqualTo("ISSUED");

            regulator.page().fill("#reason", "It was got by a false paper.");
            regulator.page().click("button[formaction$='/revoke']");
            regulator.arrives("said=revoke").finds();
            assertThat(regulator.sees("form[action$='/suspend']")).isFalse();
        }
        assertThat(statusOf(console, licence)).isEqualTo("REVOKED");
    }

    private static String statusOf(Console console, String licence) {
        return console.api()
                .get(Cast.REGULATOR, "/api/licensing/v1/licences/" + licence)
                .expect(200)
                .text("status");
    }

    private static String file(String id) {
        return "/console/licensing/cases/" + id;
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }
}
