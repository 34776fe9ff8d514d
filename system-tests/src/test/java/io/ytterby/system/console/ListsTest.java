package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as their people like them, and lists that go on while somebody reads them. */
@Order(2)
@NeedsChromium
class ListsTest {
    private static final String OFFICER = "wang.licensing";
    private static final String QUEUE = "/console/licensing/queue";
    private static final String KEEP = "form[action='/console/view'] button:not([name])";
    /** Longer than the page waits until it asks again; by its own clock, so that nobody else has to wait. */
    private static final long A_WHILE_MS = 16_000;

    private static final String FORGET = "form[action='/console/view'] button[name=do]";

    @Test
    void columns_and_filters_are_kept_for_a_person_on_every_machine_and_forgotten_again(Console console) {
        Applications.submitted(console);
        try (var here = console.anew(OFFICER, Look.withoutScript(Language.EN));
                var elsewhere = console.anew(OFFICER, Look.withoutScript(Language.ZH))) {
            var page = here.page();
            page.navigate(console.home() + QUEUE + "?who=nobody");
            page.click(".menu summary");
            page.uncheck("input[name=column][value='licensing.applicant']");
            page.check("input[name=with][value=filters]");
            page.click(KEEP);
            assertThat(columns(page)).doesNotContain("Applicant").contains("Destination");

            elsewhere.page().navigate(console.home() + QUEUE);
            assertThat(elsewhere.page().url()).endsWith("?who=nobody");
            assertThat(Judge.findings(elsewhere)).isEmpty();

            page.navigate(console.home() + QUEUE + "?queue=all");
            page.click(".menu summary");
            page.click(FORGET);
            assertThat(page.url()).endsWith(QUEUE);
            assertThat(columns(page)).contains("Applicant");
        }
    }

    @Test
    void a_list_opens_as_its_person_left_it_and_another_address_wins(Console console) {
        try (var here = console.visit("sun.countersigner", Look.withoutScript(Language.EN));
                var elsewhere = console.visit("sun.countersigner", Look.withoutScript(Language.ZH))) {
            here.page().navigate(console.home() + QUEUE + "?who=nobody&rows=1000");
            elsewhere.page().navigate(console.home() + QUEUE);
            assertThat(elsewhere.page().url()).endsWith(QUEUE + "?who=nobody");

            elsewhere.page().navigate(console.home() + QUEUE + "?queue=all");
            assertThat(elsewhere.page().url()).endsWith("?queue=all");
            here.page().navigate(console.home() + QUEUE);
            assertThat(here.page().url()).endsWith(QUEUE + "?queue=all");
        }
    }

    @Test
    void a_queue_says_what_is_new_and_moves_no_row_until_somebody_asks(Console console) {
        Applications.submitted(console);
        try (var officer = console.visit(OFFICER, Look.plain(Language.EN))) {
            var page = officer.page();
            page.clock().install();
            page.navigate(console.home() + QUEUE + "?queue=all");
            var before = rows(page);

            var id = Applications.submitted(console);
            page.clock().fastForward(A_WHILE_MS);
            page.waitForSelector("[data-live]:not([hidden])");
            assertThat(rows(page)).isEqualTo(before);
            assertThat(Judge.findings(officer)).isEmpty();

            page.click("[data-live] a");
            page.waitForSelector("tr[data-row='" + id + "']");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wang.licensing, /console/licensing/queue/live?queue=all",
        "zhou.customs, /console/customs/declarations/live",
        "zhou.customs, /console/customs/ports/live",
        "he.case, /console/alerts/live"
    })
    void what_a_list_asks_by_itself_is_answered(String person, String path, Console console) {
        try (var visit = console.visit(person, Look.withoutScript(Language.EN))) {
            var answer = visit.page().request().get(console.home() + path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text()).startsWith("{\"rows\":[");
        }
    }

    private static String rows(Page page) {
        return String.valueOf(
                page.evaluate("() => [...document.querySelectorAll('tr[data-row]')].map(r => r.dataset.row).join()"));
    }

    private static String columns(Page page) {
        return page.locator("table.rows thead").innerText();
    }
}
