package io.ytterby.licensing.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** There is always a key for now, and one for later that everybody can know before it signs. */
class KeyWindowTest {
    private static final Duration LIFE = Duration.ofDays(90);
    private static final Instant START = Instant.parse("2026-11-22T07:30:00Z");

    @Test
    void the_first_start_makes_two_windows_that_meet() {
        var windows = grown(new ArrayList<>(), START);

        assertThat(windows).hasSize(2);
        assertThat(windows.getFirst().covers(START)).isTrue();
        assertThat(windows.getLast().notBefore())
                .isEqualTo(windows.getFirst().notAfter())
                .isAfter(START.plus(Duration.ofDays(7)));
    }

    @Test
    void on_every_day_of_two_years_one_window_covers_it_and_the_next_is_known() {
        List<KeyWindow> windows = new ArrayList<>();
        for (int day = 0; day < 730; day++) {
            var now = START.plus(Duration.ofDays(day));
            windows = grown(windows, now);

            assertThat(windows.stream().filter(window -> window.covers(now))).hasSize(1);
            assertThat(windows.getLast().notBefore()).isAfter(now);
        }
        assertThat(windows.stream().map(KeyWindow::name)).doesNotHaveDuplicates();
    }

    @Test
    void after_a_long_sleep_there_is_a_key_for_now_again() {
        var windows = grown(grown(new ArrayList<>(), START), START.plus(Duration.ofDays(1000)));

        assertThat(windows.stream().filter(window -> window.covers(START.plus(Duration.ofDays(1000)))))
                .hasSize(1);
    }

    private static List<KeyWindow> grown(List<KeyWindow> windows, Instant now) {
        while (true) {
            var last = windows.isEmpty() ? null : windows.getLast();
            var missing = KeyWindow.missing(last, now, LIFE);
            if (missing.isEmpty()) return windows;
            windows.add(missing.get());
        }
    }
}
