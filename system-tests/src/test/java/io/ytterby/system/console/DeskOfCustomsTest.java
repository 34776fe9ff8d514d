package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.ytterby.embedded.demo.Border;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An officer's day through the screens alone: what waits, a hold, its end, and the release. */
@Order(2)
@NeedsChromium
class DeskOfCustomsTest {
    private static final String OFFICER = "zhou.customs";
    private static final String COLLEAGUE = "xu.customs";
    private static final String DECLARATIONS = "/api/inspection/v1/declarations";
    private static final String PRIMARY = "main form .btn.primary";
    private static final int MOST_STOPS = 80;
    private static final long LOT_MG = 25_000_000;
    private static final long VALUE_MINOR = 100_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void by_keys_alone_goods_are_held_let_go_again_and_released(Language language, Console console) {
        var id = readyToLeave(console);
        int before = standing(console, id).size();
        try (var officer = console.visit(OFFICER, Look.plain(language))) {
            var page = officer.page();
            fromTheBacklog(page, console);
            page.navigate(console.home() + "/console/customs/declarations/" + id);

            page.keyboard().press("o");
            page.waitForURL("**/do/hold");
            tabTo(page, "input[name=ground]");
            page.keyboard().press("Space");
            tabTo(page, "textarea[name=reason]");
            page.keyboard().type("The seal is not the one declared.");
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/do/hold/review");
            page.keyboard().press("Control+Enter");
            assertThat(standing(console, id)).as("a key alone places no hold").hasSize(before);
            tabTo(page, PRIMARY);
            page.keyboard().press("Enter");
            page.waitForURL("**said=hold");

            assertThat(standing(console, id)).hasSize(before + 1).anyMatch(DeskOfCustomsTest::isOurs);
            assertThat(statusOf(console, id)).isEqualTo("UNDER_CONTROL");
            assertThat(Judge.findings(officer)).isEmpty();

            release(page, console, id);
            assertThat(page.locator(".notice.stop li").count())
                    .as("blockers, in words")
                    .isPositive();
        }
        try (var colleague = console.visit(COLLEAGUE, Look.plain(language))) {
            for (var hold : standing(console, id))
                lift(colleague.page(), console, id, hold.path("holdId").asText());
            release(colleague.page(), console, id);
            assertThat(colleague.page().url()).endsWith("said=release");
        }
        assertThat(statusOf(console, id)).isEqualTo("RELEASED");
    }

    @Test
    void a_hold_without_a_reason_comes_back_with_its_ground_also_without_script(Console console) {
        var id = readyToLeave(console);
        try (var officer = console.visit(OFFICER, Look.withoutScript(Language.EN))) {
            var page = officer.page();
            page.navigate(console.home() + "/console/customs/declarations/" + id + "/do/hold");
            page.check("input[name=ground][value=SEAL]");
            page.click(PRIMARY);

            assertThat(page.locator(".errors a[href='#reason']").count()).isOne();
            assertThat(page.isChecked("input[name=ground][value=SEAL]")).isTrue();
            assertThat(Judge.findings(officer)).isEmpty();
        }
    }

    private static void fromTheBacklog(Page page, Console console) {
        page.navigate(console.home() + "/console/customs/ports");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/console/customs/ports/*");
        assertThat(page.locator("svg.pic").count()).isEqualTo(2);
    }

    private static void release(Page page, Console console, String id) {
        page.navigate(console.home() + "/console/customs/declarations/" + id);
        // What was released meanwhile by a colleague has no way to it.
        page.locator("a[data-key=p]").waitFor();
        page.keyboard().press("p");
        page.waitForURL("**/do/release");
        tabTo(page, PRIMARY);
        page.keyboard().press("Enter");
        page.locator("main .notice").first().waitFor();
    }

    private static void lift(Page page, Console console, String id, String hold) {
        page.navigate(console.home() + "/console/customs/declarations/" + id);
        tabTo(page, "a[href$='/do/lift?of=" + hold + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**/do/lift?of=*");
        tabTo(page, "textarea[name=reason]");
        page.keyboard().type("The seal was read wrongly.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/do/lift/review");
        tabTo(page, PRIMARY);
        page.keyboard().press("Enter");
        page.waitForURL("**said=lift");
    }

    /** As somebody does who has no mouse. */
    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) return;
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    private static boolean isOurs(JsonNode hold) {
        return hold.path("reason").asText().startsWith("The seal is not");
    }

    private static List<JsonNode> standing(Console console, String id) {
        var found = console.api()
                .get(OFFICER, "/api/inspection/v1/holds?standing=true&declarationId=" + id)
                .expect(200);
        var holds = new ArrayList<JsonNode>();
        found.body().path("items").forEach(holds::add);
        return holds;
    }

    private static String statusOf(Console console, String id) {
        return console.api().get(OFFICER, DECLARATIONS + "/" + id).expect(200).text("status");
    }

    /** Goods that were inspected and found as declared, under a licence of their own: nothing stands against them. */
    private static String readyToLeave(Console console) {
        var api = console.api();
        var border = new Border(api);
        var licence = new LicenceChapter(api, World.silent()).obtain(LOT_MG, VALUE_MINOR);
        var id = border.lodge(licence, new LotChapter(api, World.silent()).mint(LOT_MG), LOT_MG, VALUE_MINOR);
        border.awaitStatus(id, "RESERVED");
        var order = border.inspect(id, "CONFORMS", "As declared");
        border.verify(order);
        border.close(order);
        return id;
    }
}
