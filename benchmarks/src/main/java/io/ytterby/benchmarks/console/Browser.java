package io.ytterby.benchmarks.console;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium. Each page is opened in a profile of its own: nothing of it is in a cache. */
final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int OK = 200;
    private static final int PATIENCE_MS = 60_000;

    /** Two frames after all is there: the first has been drawn by then. The browser tells of a paint a little later than it is. */
    private static final String TELL = """
        const seen = { paint: -1, largest: 0 };
        new PerformanceObserver((list) => { for (const entry of list.getEntriesByName('first-contentful-paint')) seen.paint = entry.startTime; })
          .observe({ type: 'paint', buffered: true });
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.largest = Math.max(seen.largest, entry.startTime); })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        addEventListener('load', async () => {
          await document.fonts.ready;
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const drawn = performance.now();
          while (seen.paint < 0) await new Promise((later) => setTimeout(later, 20));
          await new Promise((later) => setTimeout(later, 50));
          const visit = performance.getEntriesByType('navigation')[0];
          globalThis.told = {
            answered: visit.responseStart, received: visit.responseEnd, fcp: seen.paint,
            complete: Math.max(visit.loadEventEnd, seen.largest, seen.paint, drawn), bytes: visit.decodedBodySize,
            elements: document.getElementsByTagName('*').length };
        });
        """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final Map<String, String> signedIn = new HashMap<>();

    Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setChromiumSandbox(false)
                            .setArgs(QUIET));
        } catch (RuntimeException | Error failure) {
            playwright.close();
            throw failure;
        }
    }

    String version() {
        return browser.version();
    }

    /** Does with a page of the person what is to be done, and forgets the profile. */
    @FunctionalInterface
    interface Deed<T> {
        T with(Page page);
    }

    Drawn draw(URI place, PageUnderTest asked) {
        return visit(state(place, asked.person()), page -> drawn(page, place + asked.path()));
    }

    /** What somebody without a login gets. */
    Drawn draw(URI place) {
        return visit(null, page -> drawn(page, place.toString()));
    }

    /** How many there are of what the page is measured with. */
    int count(URI place, PageUnderTest asked) {
        return visit(state(place, asked.person()), page -> {
            page.navigate(place + asked.path());
            return page.evaluate(asked.counted()) instanceof Number number ? number.intValue() : -1;
        });
    }

    /** Everything the browser got for a page, by path: the page itself under the path {@code /}. */
    Map<String, Saved> save(URI place, PageUnderTest asked) {
        return visit(state(place, asked.person()), page -> {
            var answers = new ArrayList<Response>();
            page.onResponse(answers::add);
            page.navigate(place + asked.path());
            var saved = new HashMap<String, Saved>();
            for (var answer : List.copyOf(answers)) {
                if (answer.status() != OK) continue;
                var path = answer.request().isNavigationRequest()
                        ? "/"
                        : URI.create(answer.url()).getPath();
                saved.put(path, new Saved(answer.headerValue("content-type"), answer.body()));
            }
            return saved;
        });
    }

    /** @param type as it was sent, with its charset */
    record Saved(String type, byte[] bytes) {}

    private static Drawn drawn(Page page, String address) {
        page.addInitScript(TELL);
        var answer = page.navigate(address);
        if (answer.status() != OK) throw new IllegalStateException(address + " answered " + answer.status());
        page.waitForFunction("() => globalThis.told");
        return page.evaluate("() => globalThis.told") instanceof Map<?, ?> told ? Drawn.of(told) : Drawn.of(Map.of());
    }

    private String state(URI place, String person) {
        return signedIn.computeIfAbsent(
                person,
                name -> visit(null, page -> {
                    page.navigate(place + "/console");
                    page.fill("input[name=username]", name);
                    page.fill("input[name=password]", "demo");
                    page.locator("input[name=password]").press("Enter");
                    page.waitForURL(Pattern.compile(Pattern.quote(place + "/console") + "(?!/callback).*"));
                    return page.context().storageState();
                }));
    }

    private <T> T visit(@Nullable String state, Deed<T> deed) {
        var options = new NewContextOptions().setLocale("en").setViewportSize(WIDTH, HEIGHT);
        if (state != null) options.setStorageState(state);
        try (BrowserContext context = browser.newContext(options)) {
            context.setDefaultTimeout(PATIENCE_MS);
            return deed.with(context.newPage());
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
