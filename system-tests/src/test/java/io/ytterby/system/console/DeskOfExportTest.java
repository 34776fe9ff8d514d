package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.system.rig.Cast;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exporter asks what goods need, applies, answers and takes back, through the screens alone. */
@Order(2)
@NeedsChromium
class DeskOfExportTest {
    private static final String OFFICER = "li.licensing";
    private static final String APPLICATIONS = "/api/licensing/v1/applications";
    private static final String PRIMARY = "main form .btn.primary";

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_becomes_an_application_an_answer_and_a_withdrawal_without_script(
            Language language, Console console) {
        try (var exporter = new Person(console, console.visit(Cast.EXPORTER, Look.withoutScript(language)))) {
            var page = exporter.page();
            LicenceActs.ask(exporter);
            LicenceActs.fillIn(exporter, "1.000001", "10.00");
            exporter.send().arrives("/submit");
            var id = exporter.fromAddress("/applications/", "/submit");
            assertThat(statusOf(console, id))
                    .as("read once more before it is sent")
                    .isEqualTo("DRAFT");
            exporter.send().arrives("said=submitted");

            var question = console.api()
                    .post(OFFICER, APPLICATIONS + "/" + id + "/queries", Map.of("question", "Which motors?"))
                    .expect(201);
            page.navigate(console.home() + "/console/export/applications/" + id);
            page.click("a[href$='/questions/" + question.text("id") + "']");
            page.fill("textarea[name=answer]", "Traction motors of cars.");
            page.click(PRIMARY);
            assertThat(page.url()).endsWith("said=answered");
            exporter.finds();

            page.click("a[href$='/act/withdraw']");
            page.fill("textarea[name=reason]", "The order was cancelled.");
            page.click("main form .btn.danger");
            assertThat(statusOf(console, id)).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void what_is_missing_is_told_on_the_form_and_all_that_was_typed_is_kept(Console console) {
        try (var exporter = console.visit(Cast.EXPORTER, Look.withoutScript(Language.EN))) {
            var page = exporter.page();
            page.navigate(console.home() + "/console/export/new");
            page.fill("input[name=destination]", "DE");
            page.fill("input[name=reference]", "B-4711");
            page.click(PRIMARY);
            page.click(PRIMARY);

            assertThat(page.locator(".errors a[href='#goods']").count()).isOne();
            assertThat(page.locator(".errors a[href='#endUse']").count()).isOne();
            assertThat(page.inputValue("input[name=reference]")).isEqualTo("B-4711");

            page.fill("input[name=good-1-description]", "Magnets");
            page.fill("input[name=good-1-mass]", "one ton");
            page.click(PRIMARY);

            assertThat(page.locator(".errors a[href='#good-1-mass']").count()).isOne();
            assertThat(page.inputValue("input[name=good-1-mass]")).isEqualTo("one ton");
            assertThat(Judge.findings(exporter)).isEmpty();
        }
    }

    private static String statusOf(Console console, String id) {
        return console.api()
                .get(Cast.EXPORTER, APPLICATIONS + "/" + id)
                .expect(200)
                .text("status");
    }
}
