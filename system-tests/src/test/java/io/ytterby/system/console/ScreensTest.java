package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void a_screen_is_whole_in_both_languages_at_any_width_with_and_without_script(Screen screen, Console console) {
        var findings = Pictures.looks().stream()
                .flatMap(look -> findings(console, screen, look).stream())
                .toList();

        assertThat(findings).isEmpty();
    }

    private static List<String> findings(Console console, Screen screen, Look look) {
        try (var visit = console.visit(screen.person(), look)) {
            visit.open(screen);
            var findings = Judge.findings(visit).stream()
                    .map(finding -> look + ": " + finding)
                    .toList();
            Pictures.take(visit, screen);
            return findings;
        }
    }
}
