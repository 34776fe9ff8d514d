package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case by the hands of those who decide it, through the screens alone. */
@Order(2)
@NeedsChromium
class DeskOfLicencesTest {
    private static final String OFFICER = "li.licensing";
    private static final String COLLEAGUE = "wang.licensing";
    private static final String COUNTERSIGNER = "zhao.countersigner";
    private static final String PRIMARY = "main form .btn.primary";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_becomes_a_licence_without_script_and_by_two_persons(Language language, Console console) {
        var id = Applications.submitted(console);
        try (var officer = comes(console, OFFICER, language);
                var signer = comes(console, COUNTERSIGNER, language)) {
            LicenceActs.advise(officer, id);
            LicenceActs.countersign(signer, id);
            LicenceActs.review(officer, id);
            assertThat(statusOf(console, id)).as("after the review alone").isNotEqualTo("FINALISED_APPROVED");
            officer.send().arrives("said=decision").finds();
        }
        assertThat(statusOf(console, id)).isEqualTo("FINALISED_APPROVED");
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_keeps_what_was_chosen(Console console) {
        var id = Applications.submitted(console);
        try (var first = console.visit(OFFICER, Look.plain(Language.EN));
                var second = console.visit(COLLEAGUE, Look.plain(Language.EN));
                var signer = console.visit(COUNTERSIGNER, Look.plain(Language.EN))) {
            advise(first.page(), console, id);
            open(signer.page(), console, id, "/countersignature");
            signer.page().check("input[name=accepted][value=true]");
            signer.page().click(PRIMARY);
            for (var visit : List.of(first, second)) {
                open(visit.page(), console, id, "/decision");
                visit.page().check("input[name=decision][value=APPROVE]");
                visit.page().fill("input[name=from]", "2027-01-01");
                visit.page().fill("input[name=until]", "2027-06-30");
                visit.page().click(PRIMARY);
            }

            first.page().click(PRIMARY);
            second.page().click(PRIMARY);

            assertThat(first.page().url()).endsWith("said=decision");
            assertThat(second.page().locator("[role=alert]").count()).isOne();
            assertThat(second.page().inputValue("input[name=from]")).isEqualTo("2027-01-01");
            assertThat(second.page().inputValue("input[name=until]")).isEqualTo("2027-06-30");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_that_was_taken_by_mistake_goes_back_by_one_press_and_comes_again_by_another(
            Language language, Console console) {
        var id = Applications.submitted(console);
        try (var officer = comes(console, OFFICER, language)) {
            officer.open("/console/licensing/cases/" + id);
            officer.page().click("form[action$='/take'] button");
            officer.arrives("said=take").finds();
            officer.page().click("#undo button");
            officer.arrives("said=release").finds();
            officer.page().click("#undo button");
            officer.arrives("said=take");
        }
    }

    @Test
    void cases_that_were_taken_together_go_back_together_and_come_again_together(Console console) {
        var ids = List.of(Applications.submitted(console), Applications.submitted(console));
        try (var officer = comes(console, OFFICER, Language.EN)) {
            officer.open("/console/licensing/queue?queue=all&who=nobody");
            for (var id : ids) officer.check("case", id);
            officer.page().click("#bulk button:not([formaction])");
            officer.shows("#undo").finds();
            officer.page().click("#undo button");
            officer.comesTo(".*given=2.*").finds();
            officer.page().click("#undo button");
            officer.comesTo(".*taken=2.*");
            officer.open("/console/licensing/queue?queue=all");
        }
    }

    @Test
    void advice_without_a_reason_comes_back_with_all_that_was_chosen(Console console) {
        var id = Applications.submitted(console);
        try (var officer = console.visit(OFFICER, withoutScript(Language.EN))) {
            open(officer.page(), console, id, "/advice");
            officer.page().check("input[name=advice][value=PROVISO]");
            officer.page().fill("input[name=proviso]", "Only for motors of cars");
            officer.page().click(PRIMARY);

            assertThat(officer.page().locator(".errors a[href='#reason']").count())
                    .isPositive();
            assertThat(officer.page().isChecked("input[name=advice][value=PROVISO]"))
                    .isTrue();
            assertThat(officer.page().inputValue("input[name=proviso]")).isEqualTo("Only for motors of cars");
            assertThat(Judge.findings(officer)).isEmpty();
        }
    }

    @Test
    void an_officer_walks_the_queue_opens_a_case_and_advises_by_keys_alone(Console console) {
        Applications.submitted(console);
        try (var officer = console.visit(OFFICER, Look.plain(Language.EN))) {
            var page = officer.page();
            page.navigate(console.home() + "/console/licensing/queue");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            page.keyboard().press("Enter");
            page.waitForURL("**/licensing/cases/*");
            page.keyboard().press("g");
            page.keyboard().press("q");
            page.waitForURL("**/licensing/queue*");
            page.keyboard().press("?");

            assertThat(page.locator("dialog#keys[open] kbd").count()).isPositive();
            page.keyboard().press("Escape");
            page.waitForFunction("!document.querySelector('dialog[open]')");
            page.keyboard().press("f");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("status");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void advise(Page page, Console console, String id) {
        open(page, console, id, "/advice");
        page.check("input[name=advice][value=APPROVE]");
        page.fill("textarea[name=reason]", "Known producer, known car maker, civil use.");
        page.click(PRIMARY);
        assertThat(page.url()).endsWith("said=advice");
    }

    private static void open(Page page, Console console, String id, String place) {
        page.navigate(console.home() + "/console/licensing/cases/" + id + place);
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }

    private static Look withoutScript(Language language) {
        return Look.withoutScript(language);
    }

    private static String statusOf(Console console, String id) {
        return console.api()
                .get(OFFICER, Applications.API + "/" + id)
                .expect(200)
                .text("status");
    }
}
