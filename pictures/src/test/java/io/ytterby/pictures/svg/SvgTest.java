package io.ytterby.pictures.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Seen;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void words_that_came_from_anywhere_stay_words() {
        var hostile = "</title><script>alert(1)</script>\u0000\ud800\u202e]]>&x;\"'";

        var svg = Svg.chart("pic-bars", new Caption("a", hostile, hostile), 10, "data-x", hostile)
                .words("pic-word", "0", 0, Svg.Anchor.START, hostile)
                .done();

        var kept = "</title><script>alert(1)</script>]]>&x;\"'";
        assertThat(svg).doesNotContain("<script");
        assertThat(Seen.in(svg).text("title")).isEqualTo(kept);
        assertThat(Seen.in(svg).text("text")).isEqualTo(kept);
        assertThat(Seen.in(svg).root().getAttribute("data-x")).isEqualTo(kept);
    }

    @Test
    void a_picture_tells_a_screen_reader_its_title_and_what_it_shows() {
        var svg = Svg.chart("pic-bars", new Caption("quota", "Quota 2026", "42.6 of 60 t are used."), 10)
                .done();

        var root = Seen.in(svg).root();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("quota-t");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo("quota-d");
        assertThat(Seen.in(svg).text("desc")).isEqualTo("42.6 of 60 t are used.");
    }

    @Test
    void no_picture_brings_a_style_or_a_colour_of_its_own() {
        var svg = Svg.chart("pic-bars", new Caption("a", "A", ""), 10)
                .box("pic-used", "0", 0, "10%", 5)
                .curve("pic-line-1", "M0 0")
                .done();

        assertThat(svg).doesNotContain("style=", "fill=", "stroke=", "<style");
    }

    @Test
    void numbers_are_rounded_to_a_tenth_and_shares_to_a_hundredth_of_a_per_cent() {
        assertThat(Svg.number(-0.26)).isEqualTo("-0.3");
        assertThat(Svg.number(12)).isEqualTo("12");
        assertThat(Svg.share(0.12345)).isEqualTo("12.35%");
        assertThat(Svg.share(0.1005)).isEqualTo("10.05%");
        assertThat(Svg.share(7)).isEqualTo("100%");
        assertThat(Svg.share(Double.NaN)).isEqualTo("0%");
    }

    @Test
    void an_id_that_could_leave_its_attribute_is_refused() {
        assertThatThrownBy(() -> new Caption("a b", "A", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_too_wide_for_their_room_end_in_an_ellipsis() {
        assertThat(Letters.cut("Baotou Magnet Company", 80)).isEqualTo("Baotou Ma…");
        assertThat(Letters.cut("包头磁性材料有限公司", 80)).isEqualTo("包头磁性材…");
        assertThat(Letters.cut("Nd", 80)).isEqualTo("Nd");
    }

    @Test
    void a_scale_has_round_ends_and_ticks_between_them() {
        assertThat(Scale.around(3, 97)).isEqualTo(new Scale(0, 100));
        assertThat(Scale.around(5, 5)).isEqualTo(new Scale(2, 8));
        assertThat(Scale.around()).isEqualTo(new Scale(0, 1));
        assertThat(new Scale(0, 100).ticks(5)).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
    }
}
