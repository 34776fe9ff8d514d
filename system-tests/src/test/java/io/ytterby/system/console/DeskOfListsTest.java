package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of the law by the hands of the two who make it: written, replayed, proposed, and confirmed by the other. */
@Order(2)
@NeedsChromium
class DeskOfListsTest {
    private static final String EDITOR = "wu.list";
    private static final String OTHER = "fang.list";
    private static final String PRIMARY = "main form .btn.primary";
    private static final String SURE = "main form .btn.danger";

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_announcement_is_law_when_another_editor_has_read_its_replay(Language language, Console console) {
        Applications.submitted(console);
        var id = instrument();
        try (var editor = console.visit(EDITOR, Look.withoutScript(language));
                var other = console.visit(OTHER, Look.withoutScript(language))) {
            var page = editor.page();
            written(page, console, id);
            assertThat(page.locator("table:has(#flips) tbody tr").count())
                    .as("magnets are on licences and in open cases")
                    .isPositive();
            assertThat(Judge.findings(editor)).isEmpty();

            page.click("button[formaction='/console/list/draft']");
            assertThat(page.inputValue("#title")).isEqualTo("Fibres of a test");
            page.fill("#e1-form", "optical_fibre");
            page.fill("#e1-least", "Er 0.4");
            page.click(PRIMARY);
            page.click(PRIMARY);
            assertThat(page.url()).endsWith("said=proposed");
            assertThat(page.locator(".head .btn.primary[disabled]").count())
                    .as("who proposed it may not confirm it")
                    .isOne();
            assertThat(Judge.findings(editor)).isEmpty();

            confirmed(other, page.url().replaceFirst("\\?.*$", ""));
            assertThat(lawIn(console)).contains(id);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_proposal_is_taken_back_and_the_list_stays_as_it_was(Language language, Console console) {
        var id = instrument();
        try (var editor = console.visit(EDITOR, Look.withoutScript(language));
                var other = console.visit(OTHER, Look.withoutScript(language))) {
            written(editor.page(), console, id);
            editor.page().click(PRIMARY);
            other.page().navigate(editor.page().url().replaceFirst("\\?.*$", "/withdraw"));
            assertThat(Judge.findings(other)).isEmpty();
            other.page().click(SURE);

            assertThat(other.page().url()).endsWith("said=withdrawn");
            assertThat(Judge.findings(other)).isEmpty();
        }
        assertThat(lawIn(console)).doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_lines_of_an_instrument_that_exists_are_changed(Language language, Console console) {
        var id = instrument();
        try (var editor = new Person(console, console.visit(EDITOR, Look.withoutScript(language)));
                var other = console.visit(OTHER, Look.withoutScript(language))) {
            written(editor.page(), console, id);
            editor.send().arrives("said=proposed");
            confirmed(other, editor.page().url().replaceFirst("\\?.*$", ""));

            editor.open("/console/list/instruments/" + id).follow("/draft?instrument=" + id);
            assertThat(editor.page().inputValue("#e1-code")).isEqualTo("1C999.z");
            editor.check("lines", "new").fill("e1-least", "Er lots").fill("reason", "It was too wide.");
            editor.send().shows(".errors a[href='#e1-least']");
            assertThat(editor.page().inputValue("#e1-least")).isEqualTo("Er lots");
            editor.finds();
            editor.fill("e1-least", "Er 0.4").fill("note", "As the second notice says.");
            editor.page().click("button[name=more][value=e]");
            editor.fill("e2-id", id + ".2").fill("e2-code", "1C999.y").fill("e2-form", "oxide");
            editor.fill("e2-source", "a test of two editors").send();
            assertThat(editor.page().locator("table:has(#changed) tbody tr").count())
                    .as("one line changed, one new")
                    .isEqualTo(2);
            editor.finds().send().arrives("said=proposed").finds();
            confirmed(other, editor.page().url().replaceFirst("\\?.*$", ""));
        }
        assertThat(console.api()
                        .get(EDITOR, "/api/licensing/v1/control-list/instruments/" + id)
                        .expect(200)
                        .body()
                        .path("entries")
                        .findValuesAsText("code"))
                .containsExactlyInAnyOrder("1C999.z", "1C999.y");
    }

    /** Nobody proposes it here: it would be read so by all tests beside. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void how_silence_is_read_is_changed_with_an_announcement_and_replayed(Language language, Console console) {
        try (var editor = new Person(console, console.visit(EDITOR, Look.withoutScript(language)))) {
            written(editor.page(), console, instrument());
            editor.page().click("button[formaction='/console/list/draft']");
            editor.page().click("details:has(#trace) > summary");
            editor.fill("trace", "0.1").select("lastDay", "SUSPENDED").send();
            assertThat(editor.page().locator("main").innerText()).contains("0.1", "SUSPENDED");
            editor.finds();
            editor.page().click("button[formaction='/console/list/draft']");
            assertThat(editor.page().inputValue("#trace")).isEqualTo("0.1");
            assertThat(editor.page().inputValue("#lastDay")).isEqualTo("SUSPENDED");
        }
    }

    /** Writes an announcement that magnets fall under, first without its title, and stops at the replay. */
    private static void written(Page page, Console console, String id) {
        page.navigate(console.home() + "/console/list");
        page.click(".head .acts a");
        page.fill("#id", id);
        page.fill("#effectiveFrom", "2026-12-01");
        page.fill("#source", "a test of two editors");
        page.fill("#reason", "Announcement of a test");
        page.fill("#e1-id", id + ".1");
        page.fill("#e1-code", "1C999.z");
        page.fill("#e1-form", "permanent_magnet");
        page.fill("#e1-source", "a test of two editors");
        page.click(PRIMARY);
        assertThat(page.locator(".errors a[href='#title']").count())
                .as("the title was forgotten")
                .isOne();
        assertThat(page.inputValue("#e1-code")).isEqualTo("1C999.z");
        page.fill("#title", "Fibres of a test");
        page.click(PRIMARY);
    }

    private static void confirmed(Visit other, String proposal) {
        var page = other.page();
        page.navigate(proposal);
        page.click(".head .btn.primary");
        page.click(SURE);
        assertThat(page.locator(".errors a[href='#compared']").count())
                .as("nobody said that they compared it")
                .isOne();
        page.check("#compared");
        page.click(SURE);
        assertThat(page.url()).endsWith("said=confirmed");
        assertThat(Judge.findings(other)).isEmpty();
    }

    private static String lawIn(Console console) {
        return console.api()
                .get(EDITOR, "/api/licensing/v1/control-list")
                .expect(200)
                .body()
                .toString();
    }

    /** One that no other run has. */
    private static String instrument() {
        return "TEST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
