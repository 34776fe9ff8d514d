package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;

/** Somebody at the console: goes to pages, fills in forms and sends them, as a hand does. */
final class Person implements AutoCloseable {
    private static final String SEND = "main form .btn.primary, main form .btn.danger";

    private final Console console;
    private final Visit visit;

    Person(Console console, Visit visit) {
        this.console = console;
        this.visit = visit;
    }

    /** Who signs in at the issuer's page for this alone. */
    static Person signedIn(Console console, String name, Look look) {
        return new Person(console, console.anew(name, look));
    }

    Page page() {
        return visit.page();
    }

    Person open(String path) {
        page().navigate(console.home() + path);
        return this;
    }

    /** @param end of the link's address */
    Person follow(String end) {
        page().locator("main a[href$='" + end + "']").first().click();
        return this;
    }

    Person fill(String field, String text) {
        page().fill("[name='" + field + "']", text);
        return this;
    }

    Person select(String field, String value) {
        page().selectOption("select[name='" + field + "']", value);
        return this;
    }

    Person check(String field, String value) {
        page().check("input[name='" + field + "'][value='" + value + "']");
        return this;
    }

    /** By the form's own button. */
    Person send() {
        page().locator(SEND).first().click();
        return this;
    }

    /** Comes to a page whose address ends so. */
    Person arrives(String end) {
        return comesTo(".*" + Pattern.quote(end));
    }

    /** @throws AssertionError if the page stays another; with what it says is wrong */
    Person comesTo(String address) {
        try {
            page().waitForURL(Pattern.compile(address));
            return this;
        } catch (TimeoutError late) {
            var says = String.join(
                    " / ", page().locator("main h1, main .notice, main .error").allInnerTexts());
            throw new AssertionError(page().url() + " is not " + address + ": " + says, late);
        }
    }

    private String says() {
        return String.join(
                " / ", page().locator("main h1, main .notice, main .error").allInnerTexts());
    }

    /** @throws AssertionError if nothing like that comes */
    Person shows(String selector) {
        try {
            page().locator(selector).first().waitFor();
            return this;
        } catch (TimeoutError never) {
            throw new AssertionError("no " + selector + " on " + page().url() + ": " + says(), never);
        }
    }

    /** Whether it is there now. */
    boolean sees(String selector) {
        return page().locator(selector).count() > 0;
    }

    /** What stands in the address between two parts of it; up to its end or its query where the second is empty. */
    String fromAddress(String after, String before) {
        var path = page().url().replaceFirst("[?#].*$", "");
        var rest = path.substring(path.indexOf(after) + after.length());
        return before.isEmpty() ? rest : rest.substring(0, rest.indexOf(before));
    }

    /** Nothing on the page is as it should not be. */
    Person finds() {
        assertThat(Judge.findings(visit)).as("on %s", page().url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
