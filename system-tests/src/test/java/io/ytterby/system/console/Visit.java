package io.ytterby.system.console;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One window of a browser, in which somebody goes from page to page, and everything in it that was not as it should be. */
final class Visit implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;
    private static final String NAME = "input[name=username]";

    private final BrowserContext context;
    private final URI home;
    private final Look look;
    private final Page page;
    private final Complaints complaints;

    /** @param sent is told which forms were taken, where the browser runs no script */
    Visit(BrowserContext context, URI home, Look look, SentForms sent) {
        this.context = context;
        this.home = home;
        this.look = look;
        context.setDefaultTimeout(PATIENCE_MS);
        if (!look.script()) context.onResponse(sent::hear);
        this.page = context.newPage();
        this.complaints = Complaints.of(page, home);
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    /** What was wrong until now: errors in the browser's console, forbidden or failed requests. */
    List<String> complaints() {
        return complaints.all();
    }

    /** Goes to the console and signs in there, as a person does: by the issuer's page. */
    void signIn(String person) {
        page.navigate(home + "/console");
        if (page.locator(NAME).count() == 0)
            page.locator("main a[href*='/console/login'], main button").first().click();
        signInHere(person);
    }

    /** At the issuer's page, to which the console has sent. */
    void signInHere(String person) {
        page.fill(NAME, person);
        page.fill("input[name=password]", "demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> url.startsWith(home.toString()) && !url.contains("/callback"));
    }

    List<Cookie> cookies() {
        return context.cookies();
    }

    /** What the browser keeps of the login, for another visit. */
    String state() {
        return context.storageState();
    }

    /**
     * Goes to a screen, by its links, and is answerable for this way alone.
     *
     * @return the screen without its way, for who comes after
     * @throws AssertionError if a step is not on the page, or a page does not answer 200
     */
    Screen open(Screen screen) {
        complaints.forget();
        expectOk(page.navigate(home + screen.path()), screen.path());
        for (var step : screen.steps()) {
            var link = page.locator(step).first();
            Assertions.assertThat(link.count())
                    .as("'%s' on %s, on the way to %s", step, page.url(), screen)
                    .isPositive();
            // By the link's address, since a click would wait for a page that a script may have swapped in.
            expectOk(page.navigate(String.valueOf(link.evaluate("link => link.href"))), step);
        }
        return screen.at(page.url().substring(home.toString().length()));
    }

    private static void expectOk(Response answer, String where) {
        Assertions.assertThat(answer.status())
                .as("%s, at %s", where, answer.url())
                .isEqualTo(200);
    }

    @Override
    public void close() {
        context.close();
    }
}
