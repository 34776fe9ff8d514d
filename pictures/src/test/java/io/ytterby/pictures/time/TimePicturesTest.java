package io.ytterby.pictures.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.time.StepsPicture.Clock;
import io.ytterby.pictures.time.StepsPicture.Moment;
import io.ytterby.pictures.time.StepsPicture.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimePicturesTest {
    private static final Caption CAPTION = new Caption("steps", "EP-26-00187", "");
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void a_step_is_as_wide_as_its_time_and_a_pause_is_told_apart() {
        var seen = steps(null, step("submitted", 0, 5, Clock.RUNS), step("waits", 5, 20, Clock.STANDS));

        assertThat(Seen.of(stretch(seen, "pic-run"), "width")).isEqualTo(25);
        assertThat(Seen.of(stretch(seen, "pic-pause"), "x")).isEqualTo(25);
        assertThat(Seen.of(stretch(seen, "pic-pause"), "width")).isEqualTo(75);
    }

    @Test
    void the_day_it_is_due_stands_where_it_is_even_when_it_is_yet_to_come() {
        var seen = steps(new Moment(day(10), "due 11 Nov"), step("submitted", 0, 5, Clock.RUNS));

        assertThat(Seen.of(seen.one("line", "pic-mark"), "x1")).isEqualTo(100);
        assertThat(Seen.of(stretch(seen, "pic-run"), "width")).isEqualTo(50);
        assertThat(seen.one("text", "pic-mark-words").getTextContent()).isEqualTo("due 11 Nov");
    }

    @Test
    void waits_are_drawn_by_one_scale_from_their_least_to_their_most() {
        var seen = Seen.in(RangePicture.of(
                CAPTION,
                List.of(
                        new RangePicture.Row("Tianjin", "4 h", 2, 4, 10),
                        new RangePicture.Row("Ningbo", "2 h", 1, 2, 5)),
                "Nothing waits."));

        assertThat(seen.all("line", "pic-range").stream().map(each -> Seen.of(each, "x2")))
                .containsExactly(100.0, 50.0);
        assertThat(seen.all("line", "pic-median").stream().map(each -> Seen.of(each, "x1")))
                .containsExactly(40.0, 20.0);
    }

    @Test
    void what_is_no_range_and_what_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new RangePicture.Row("x", "", 3, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> step("x", 3, 2, Clock.RUNS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_wait_or_a_step_it_says_so() {
        assertThat(Seen.in(RangePicture.of(CAPTION, List.of(), "Nothing waits."))
                        .text("text"))
                .isEqualTo("Nothing waits.");
        assertThat(steps(null).text("text")).isEqualTo("No step yet.");
    }

    private static Seen steps(@Nullable Moment due, Step... steps) {
        return Seen.in(StepsPicture.of(
                CAPTION, List.of(StepsPicture.means(Clock.RUNS, "runs")), List.of(steps), due, "No step yet."));
    }

    /** A stretch of the bar itself, not the swatch of the same class beside a name. */
    private static Element stretch(Seen seen, String style) {
        return seen.all("rect", style).stream()
                .filter(each -> each.getAttribute("width").endsWith("%"))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(String name, int from, int to, Clock clock) {
        return new Step(name, (to - from) + " d", day(from), day(to), clock);
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
