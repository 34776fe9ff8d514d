package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others try with the browser of somebody who is signed in. */
@Order(2)
@NeedsChromium
class GuardsTest {
    private static final String PERSON = "qian.regulator";
    private static final String SIGN_OUT = "form[action='/console/sign-out']";

    @Test
    void no_script_can_read_who_somebody_is(Console console) {
        try (var visit = console.visit(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + "/console");

            var session = visit.cookies().stream()
                    .filter(cookie -> cookie.name.endsWith("ytterby-session"))
                    .toList();

            assertThat(session).singleElement().satisfies(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                assertThat(cookie.value).hasSizeGreaterThanOrEqualTo(43);
            });
            assertThat(visit.page().evaluate("document.cookie")).isEqualTo("");
            assertThat(visit.page().evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                    .isEqualTo("[{},{}]");
        }
    }

    @Test
    void a_form_on_another_site_does_nothing_even_from_the_same_host(Console console) {
        var form = "<form method=post action='" + console.home() + "/console/sign-out'><button>Win</button></form>";
        try (var site = new OtherSite(form);
                var visit = console.anew(PERSON, Look.plain(Language.EN))) {
            for (var place : List.of(site.strange(), site.neighbour())) {
                visit.page().navigate(place);
                visit.page().click("button");
                visit.page().waitForLoadState();

                visit.page().navigate(console.home() + "/console");

                assertThat(visit.page().locator(SIGN_OUT).count())
                        .as("signed in, after a form on %s", place)
                        .isOne();
            }
        }
    }

    @Test
    void a_form_without_its_token_does_nothing_even_on_our_own_page(Console console) {
        try (var visit = console.anew(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + "/console");

            visit.page()
                    .evaluate(
                            "selector => { const form = document.querySelector(selector);"
                                    + " form.querySelector('[name=csrf]').value = 'guessed'; form.submit(); }",
                            SIGN_OUT);
            visit.page().waitForURL("**/sign-out");

            visit.page().navigate(console.home() + "/console");
            assertThat(visit.page().locator(SIGN_OUT).count()).isOne();
        }
    }

    @Test
    void no_other_site_can_put_the_console_into_a_frame(Console console) {
        var frame = "<iframe src='" + console.home() + "/console'></iframe>";
        try (var site = new OtherSite(frame);
                var visit = console.visit(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(site.neighbour());
            visit.page().waitForLoadState();

            assertThat(visit.page().frames())
                    .noneMatch(inner -> inner.locator("main#main").count() > 0);
            assertThat(visit.complaints()).anyMatch(said -> said.contains("frame"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/look/language?to=zh&back=https://example.org/",
                "/console/look/language?to=zh&back=//example.org/",
                "/console/look/language?to=zh&back=/%5Cexample.org/",
                "/console/look/theme?to=dark&back=%09//example.org/",
                "/console/look/theme?to=dark&back=javascript:alert(1)"
            })
    void a_way_back_that_leads_away_leads_home(String path, Console console) {
        try (var visit = console.visit(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + path);

            assertThat(visit.page().url()).startsWith(console.home() + "/console");
        }
    }

    @Test
    void a_link_to_another_site_tells_it_nothing_of_the_page_it_was_on(Console console) {
        try (var site = new OtherSite("<h1>Elsewhere</h1>");
                var visit = console.visit(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + "/console?secret=licence");

            visit.page()
                    .evaluate(
                            "place => { const link = document.createElement('a'); link.href = place;"
                                    + " document.body.append(link); link.click(); }",
                            site.strange());
            visit.page().waitForURL(site.strange());

            assertThat(site.referrers()).isEmpty();
        }
    }

    @Test
    void after_signing_out_the_way_back_shows_nothing(Console console) {
        try (var visit = console.anew(PERSON, Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + "/console");
            visit.page().locator(".who > summary").click();
            visit.page().locator(SIGN_OUT + " button").click();
            visit.page().waitForLoadState();

            visit.page().goBack();

            assertThat(visit.page().locator(SIGN_OUT).count()).isZero();
            visit.page().navigate(console.home() + "/console");
            assertThat(visit.page().locator("input[name=password]").count()).isOne();
        }
    }

    @Test
    void without_script_too_a_draft_that_was_kept_is_thrown_away_and_somebody_signs_out(Console console) {
        var id = Applications.submitted(console);
        try (var visit = console.anew("li.licensing", Look.withoutScript(Language.EN))) {
            var page = visit.page();
            page.navigate(console.home() + "/console/licensing/cases/" + id + "/advice");
            page.fill("textarea[name=reason]", "Half a thought.");
            try (var other = page.context().newPage()) {
                other.navigate(console.home() + "/console");
                other.locator(".who > summary").click();
                other.locator(SIGN_OUT + " button").click();
                other.waitForLoadState();
            }
            page.click("main form .btn.primary");
            visit.signInHere("li.licensing");
            assertThat(page.locator("main").innerText()).contains("Half a thought.");

            page.click("form[action='/console/draft'] button");
            page.navigate(console.home() + "/console/draft");
            assertThat(page.content()).doesNotContain("Half a thought.");
            page.locator(".who > summary").click();
            page.locator(SIGN_OUT + " button").click();
            page.navigate(console.home() + "/console");
            assertThat(page.locator(SIGN_OUT).count()).isZero();
        }
    }

    @Test
    void what_somebody_typed_is_shown_and_never_run(Console console) {
        var evil = "\"'><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>{frame.csrf}";
        var id = Applications.submitted(console, evil);
        try (var visit = console.visit("li.licensing", Look.plain(Language.EN))) {
            visit.page().navigate(console.home() + "/console/licensing/cases/" + id);

            assertThat(visit.page().locator("main").innerText()).contains(evil);
            assertThat(visit.page().evaluate("'ran' in window")).isEqualTo(false);
            assertThat(Judge.findings(visit)).isEmpty();
        }
    }

    @Test
    void a_form_that_comes_after_the_session_ended_is_kept_and_sent_when_its_person_says_so(Console console) {
        var id = Applications.submitted(console);
        try (var visit = console.anew("li.licensing", Look.plain(Language.EN))) {
            var page = visit.page();
            page.navigate(console.home() + "/console/licensing/cases/" + id + "/advice");
            page.check("input[name=advice][value=APPROVE]");
            page.fill("textarea[name=reason]", "An hour of thinking.");
            try (var other = page.context().newPage()) {
                other.navigate(console.home() + "/console");
                other.locator(".who > summary").click();
                other.locator(SIGN_OUT + " button").click();
                other.waitForLoadState();
            }

            page.click("main form .btn.primary");
            visit.signInHere("li.licensing");

            assertThat(page.url()).endsWith("/console/draft");
            assertThat(page.locator("main").innerText()).contains("An hour of thinking.");
            assertThat(Judge.findings(visit)).isEmpty();
            page.click("main form .btn.primary");
            assertThat(page.url()).endsWith("said=advice");
        }
    }
}
