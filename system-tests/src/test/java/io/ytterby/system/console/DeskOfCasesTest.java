package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a case officer does with alerts and cases, through the screens alone and without script. */
@Order(2)
@NeedsChromium
class DeskOfCasesTest {
    private static final String OFFICER = "he.case";
    private static final String PRIMARY = "main form .btn.primary";
    private static final String DANGER = "main form .btn.danger";
    private static final byte[] MANIFEST = "14 drums, Ube".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_alert_becomes_a_case_with_note_task_file_and_bundle_and_the_case_ends(Language language, Console console)
            throws Exception {
        var alert = TradeAlerts.raised(console);
        try (var officer = new Person(console, console.visit(OFFICER, Look.withoutScript(language)))) {
            var page = officer.page();
            officer.open("/console/alerts/" + alert);
            assertThat(page.locator("table:has(#reasons) tbody tr").count())
                    .as("reasons, each with its numbers")
                    .isPositive();
            CaseActs.open(officer, alert, "Antimony without a licence");
            CaseActs.does(officer, "note", "text", "The port of loading was asked by telephone.");
            CaseActs.does(officer, "task", "title", "Ask the port of loading for the manifest");
            file(page);
            officer.finds();
            bundle(page);

            CaseActs.move(officer, "TRIAGE", "");
            page.click("a[href*='/do/move?to=CLOSED']");
            page.selectOption("#conclusion", "CONFIRMED");
            page.fill("#reason", "Nobody answered.");
            page.click(PRIMARY);
            assertThat(page.locator("[role=alert]").count())
                    .as("an open task keeps it open")
                    .isOne();
            assertThat(page.inputValue("#reason")).isEqualTo("Nobody answered.");
            officer.finds();

            page.click("nav.trail a[href*='/console/cases/']");
            settle(page);
            CaseActs.move(officer, "CLOSED", "CONFIRMED");
            assertThat(page.locator(".acts button[disabled]").count())
                    .as("what is not done with a closed case")
                    .isPositive();
            officer.finds();
            var id = officer.fromAddress("/cases/", "");
            assertThat(console.api()
                            .get(OFFICER, "/api/intelligence/v1/cases/" + id)
                            .expect(200)
                            .text("conclusion"))
                    .isEqualTo("CONFIRMED");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_alert_is_dismissed_with_a_reason_and_not_without_one(Language language, Console console) {
        var alert = TradeAlerts.raised(console);
        try (var officer = console.visit(OFFICER, Look.withoutScript(language))) {
            var page = officer.page();
            open(page, console, "/console/alerts/" + alert);
            page.click("a[href$='/dismiss']");
            page.click(DANGER);
            assertThat(page.locator(".errors a[href='#reason']").count()).isOne();
            assertThat(Judge.findings(officer)).isEmpty();

            page.fill("#reason", "A typing error of the broker, who has shown the papers.");
            page.click(DANGER);
            assertThat(page.url()).endsWith("said=dismiss");
            assertThat(page.locator("button[disabled][aria-describedby=why-confirm]")
                            .count())
                    .as("it is judged already")
                    .isOne();
            assertThat(Judge.findings(officer)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_alert_is_explained_by_what_is_lawful_and_another_is_found_true(Language language, Console console) {
        try (var officer = new Person(console, console.visit(OFFICER, Look.withoutScript(language)))) {
            officer.open("/console/alerts/" + TradeAlerts.raised(console)).follow("/note-exit");
            officer.check("kind", "TOLL_PROCESSING").send();
            officer.shows(".errors a[href='#evidence']").finds();
            officer.fill("evidence", "Contract 7 of the smelter.").send().arrives("said=note-exit");
            officer.finds();

            officer.open("/console/alerts/" + TradeAlerts.raised(console)).follow("/confirm");
            officer.fill("reason", "The firm has said so itself.").send().arrives("said=confirm");
            officer.finds();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_is_opened_of_a_container_before_any_alert(Language language, Console console) {
        try (var officer = new Person(console, console.visit(OFFICER, Look.withoutScript(language)))) {
            officer.open("/console/cases/new").send();
            officer.shows(".errors a[href='#title']").finds();
            officer.fill("title", "A call from the port")
                    .select("origin", "CONTAINER")
                    .fill("ref", "CSQU3054383");
            officer.fill("reason", "It was heard by telephone.");
            officer.send().arrives("said=opened").finds();
        }
    }

    @Test
    void an_empty_file_is_told_at_its_field_and_its_description_is_kept_with_script_too(Console console) {
        var alert = TradeAlerts.raised(console);
        try (var officer = console.visit(OFFICER, Look.plain(Language.EN))) {
            var page = officer.page();
            open(page, console, "/console/alerts/" + alert + "/case");
            page.fill("#title", "Antimony again");
            page.fill("#reason", "The same shipper.");
            page.click(PRIMARY);
            page.waitForURL("**said=opened");
            page.click("details:has(#file) summary");
            page.fill("#description", "The bill of lading");
            page.click("form[enctype] button");

            page.locator(".errors a[href='#file']").waitFor();
            assertThat(page.inputValue("#description")).isEqualTo("The bill of lading");
            assertThat(Judge.findings(officer)).isEmpty();
        }
    }

    private static void file(Page page) {
        page.click("details:has(#file) summary");
        page.setInputFiles("#file", new FilePayload("manifest.txt", "text/plain", MANIFEST));
        page.fill("#description", "The manifest of the ship");
        page.click("form[enctype] button");
        assertThat(page.url()).endsWith("said=filed");
        assertThat(page.locator("table:has(#files) tbody th").innerText()).contains("The manifest of the ship");
    }

    /** The bundle that a court gets is fetched as anybody fetches a file. */
    private static void bundle(Page page) throws Exception {
        page.click("a[href$='/do/export']");
        page.click(PRIMARY);
        assertThat(page.url()).endsWith("said=export");
        var download = page.waitForDownload(
                () -> page.locator("a[href*='/exports/']").first().click());
        var file = Files.createTempFile("case", ".zip");
        try {
            download.saveAs(file);
            assertThat(names(file)).contains("chain.json", "head.jws", "contents/" + sha256(MANIFEST));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<String> names(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void settle(Page page) {
        page.click("a[href*='/do/settle']");
        page.check("input[name=end][value=DONE]");
        page.fill("#note", "The manifest is here.");
        page.click(PRIMARY);
        assertThat(page.url()).endsWith("said=settle");
    }

    private static void open(Page page, Console console, String path) {
        page.navigate(console.home() + path);
    }
}
