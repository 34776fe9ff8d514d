package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen of the console, as its person sees it, in both languages, on a desk, on the narrowest window, light and dark, with and
 * without script. {@code -Dscreenshots=true} takes the guide's pictures meanwhile.
 */
@Order(2)
@NeedsChromium
class ScreensTest {
    static List<Screen> screens() {
        return Screens.all();
    }

    /** Else lists that tell what is new would go on asking beside all tests that come after. */
    @AfterAll
    static void nobody_looks_any_more(Console console) {
        console.closeWindows();
    }

    /** Two at once: while a browser judges one page, the platform makes the next. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void a_screen_is_whole_in_both_languages_at_any_width_with_and_without_script(Screen screen, Console console) {
        var findings = new ArrayList<String>();
        var there = screen;
        for (var look : Pictures.looks()) {
            var visit = console.window(screen.person(), look);
            there = visit.open(there);
            Judge.findings(visit).forEach(finding -> findings.add(look + ": " + finding));
            Pictures.take(visit, screen);
        }

        assertThat(findings).isEmpty();
    }
}
