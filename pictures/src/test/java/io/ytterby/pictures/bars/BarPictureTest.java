package io.ytterby.pictures.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.svg.Letters;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarPictureTest {
    private static final Caption QUOTA = new Caption("quota", "Quota 2026", "");

    @Test
    void each_part_is_as_wide_as_its_share_and_begins_where_the_one_before_ends() {
        var seen = drawn(Measure.TOGETHER, Bar.ofWhole("Dy", "40 of 60 t", 30, 10, 60));

        assertThat(Seen.of(seen.one("rect", "pic-used"), "width")).isEqualTo(50);
        assertThat(Seen.of(seen.one("rect", "pic-committed"), "x")).isEqualTo(50);
        assertThat(Seen.of(seen.one("rect", "pic-committed"), "width")).isEqualTo(16.67);
        assertThat(Seen.of(seen.one("rect", "pic-left"), "x")).isEqualTo(66.67);
        assertThat(Seen.of(seen.one("line", "pic-mark"), "x1")).isEqualTo(100);
        assertThat(seen.all("rect", "pic-over")).isEmpty();
    }

    @Test
    void what_goes_beyond_the_whole_is_drawn_beyond_its_line() {
        var seen = drawn(Measure.TOGETHER, Bar.ofWhole("Dy", "80 of 60 t", 50, 30, 60));

        assertThat(Seen.of(seen.one("line", "pic-mark"), "x1")).isEqualTo(75);
        assertThat(Seen.of(seen.one("rect", "pic-over"), "x")).isEqualTo(75);
        assertThat(Seen.of(seen.one("rect", "pic-over"), "width")).isEqualTo(25);
        assertThat(seen.all("rect", "pic-left")).isEmpty();
    }

    @Test
    void bars_measured_together_may_be_compared_and_bars_by_themselves_fill_their_room() {
        var small = Bar.of("Qingdao", "22", List.of(new Part(Tone.AGE_1, 22)));
        var large = Bar.of("Tianjin", "88", List.of(new Part(Tone.AGE_1, 88)));

        assertThat(widths(drawn(Measure.TOGETHER, small, large))).containsExactly(25.0, 100.0);
        assertThat(widths(drawn(Measure.EACH, small, large))).containsExactly(100.0, 100.0);
    }

    @Test
    void name_and_figure_leave_each_other_room_at_320_pixels() {
        var seen = drawn(Measure.EACH, Bar.of("稀土".repeat(40), "42.6 of 60 t used", List.of()));

        var name = seen.one("text", "pic-narrow").getTextContent();
        assertThat(Letters.width(name) + Letters.width("42.6 of 60 t used")).isLessThan(Letters.NARROW);
        assertThat(seen.one("text", "pic-wide").getTextContent().length()).isGreaterThan(name.length());
    }

    @Test
    void without_bars_the_picture_says_so() {
        assertThat(drawn(Measure.EACH).one("text", "pic-word").getTextContent()).isEqualTo("No quota yet.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_used_and_committed_the_parts_come_to_the_whole_or_to_what_went_beyond(long seed) {
        var random = new Random(seed);
        double used = random.nextInt(100);
        double committed = random.nextInt(100);
        double whole = 1 + random.nextInt(100);

        var parts = Bar.ofWhole("x", "", used, committed, whole).parts();

        double sum = parts.stream().mapToDouble(Part::amount).sum();
        assertThat(sum).isCloseTo(Math.max(whole, used + committed), within(1e-9));
    }

    private static List<Double> widths(Seen seen) {
        return seen.all("rect", "pic-age-1").stream()
                .map(each -> Seen.of(each, "width"))
                .toList();
    }

    private static Seen drawn(Measure measure, Bar... bars) {
        return Seen.in(BarPicture.of(
                QUOTA, List.of(BarPicture.means(Tone.AGE_5, "older")), List.of(bars), measure, "No quota yet."));
    }
}
