package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.ytterby.system.rig.Cast;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an exporter does when an application does not go as wished: a paper, an amendment, an appeal. Without script. */
@Order(2)
@NeedsChromium
class DeskOfAppealsTest {
    private static final byte[] PAPER = "%PDF-1.4\nEnd-use statement\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_paper_is_added_and_what_was_sent_is_amended(Language language, Console console) {
        try (var exporter = new Person(console, console.visit(Cast.EXPORTER, Look.withoutScript(language)))) {
            LicenceActs.ask(exporter);
            LicenceActs.fillIn(exporter, "2", "20.00");
            exporter.send().arrives("/submit");
            var id = exporter.fromAddress("/applications/", "/submit");

            exporter.open("/console/export/applications/" + id);
            exporter.page().click("form[enctype] button");
            exporter.shows(".errors a[href='#file']");
            exporter.finds();
            exporter.select("kind", "END_USE_STATEMENT");
            exporter.page().setInputFiles("#file", new FilePayload("最终用途.pdf", "application/pdf", PAPER));
            exporter.page().click("form[enctype] button");
            exporter.arrives("said=paper").finds();
            assertThat(exporter.page().locator("a[href*='/papers/']").innerText())
                    .isEqualTo("最终用途.pdf");

            exporter.follow("/submit").send().arrives("said=submitted");
            exporter.follow("/act/amend")
                    .fill("reason", "Three kilograms, not two.")
                    .send();
            exporter.arrives("said=amend").finds();
            exporter.follow("/edit").fill("good-1-mass", "3").send().arrives("/submit");
            exporter.send().arrives("said=submitted");
            assertThat(exporter.page().locator("main").innerText()).contains("3");
            exporter.finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_refusal_is_told_with_its_reasons_and_appealed_once(Language language, Console console) {
        var id = Applications.submitted(console);
        try (var officer = comes(console, "li.licensing", language);
                var signer = comes(console, "zhao.countersigner", language)) {
            LicenceActs.advise(officer, id, "REFUSE");
            LicenceActs.countersign(signer, id);
            LicenceActs.refuse(officer, id);
            officer.finds();
        }
        try (var exporter = comes(console, Cast.EXPORTER, language)) {
            exporter.open("/console/export/applications/" + id);
            exporter.shows(".notice.bad li");
            exporter.follow("/act/appeal").send();
            exporter.shows(".errors a[href='#reason']");
            exporter.finds();
            exporter.fill("reason", "The end user was taken for another of that name.")
                    .send();
            exporter.arrives("said=appeal");
            assertThat(exporter.sees("main a[href$='/act/appeal']")).isFalse();
            exporter.finds();
        }
    }

    private static Person comes(Console console, String name, Language language) {
        return new Person(console, console.visit(name, Look.withoutScript(language)));
    }
}
