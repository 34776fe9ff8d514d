package io.ytterby.pictures.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.Seen;
import io.ytterby.pictures.series.Series.Band;
import io.ytterby.pictures.series.Series.Line;
import io.ytterby.pictures.series.Series.Mark;
import io.ytterby.pictures.series.Series.MarkKind;
import io.ytterby.pictures.series.Series.Point;
import io.ytterby.pictures.series.Series.Range;
import io.ytterby.pictures.svg.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SeriesPictureTest {
    private static final Caption CAPTION = new Caption("surge", "Trade DE to KG", "");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void days_run_across_and_figures_upwards() {
        var seen = drawn(lines(new Line("price", List.of(at(0, 0), at(5, 50), at(10, 100)))));

        assertThat(seen.one("path", "pic-line-1").getAttribute("d")).isEqualTo("M0 180L500 90L1000 0");
    }

    @Test
    void a_figure_that_is_unknown_leaves_a_gap() {
        var seen = drawn(lines(new Line("price", List.of(at(0, 0), at(5, Double.NaN), at(10, 100)))));

        assertThat(seen.one("path", "pic-line-1").getAttribute("d")).isEqualTo("M0 180M1000 0");
        assertThat(seen.all("circle", "pic-dot")).hasSize(2);
    }

    @Test
    void trade_stands_beside_its_expectation_and_an_alarm_has_a_sign_and_its_test() {
        var seen = drawn(Series.surge(
                new Line("trade", List.of(at(0, 10), at(10, 100))),
                new Band("expected", List.of(new Range(day(0), 0, 20), new Range(day(10), 0, 30))),
                List.of(new Mark(day(10), "p = 0.0003", MarkKind.ALARM))));

        assertThat(seen.one("path", "pic-band").getAttribute("d")).startsWith("M0 144L1000 126L1000 180L0 180Z");
        assertThat(Seen.of(seen.one("line", "pic-alarm"), "x1")).isEqualTo(100);
        assertThat(seen.one("text", "pic-mark-words").getTextContent()).isEqualTo("▲ p = 0.0003");
    }

    @Test
    void words_of_marks_never_lie_on_each_other_where_it_is_narrow() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 12; i++) marks.add(new Mark(day(i), "an announcement", MarkKind.EVENT));

        var placed = MarkWords.place(marks, new Days(day(0), day(30))).placed();

        for (int i = 0; i < placed.size(); i++)
            for (var other : placed.subList(0, i)) {
                var one = placed.get(i);
                if (one.row() == other.row()
                        && !one.words().isEmpty()
                        && !other.words().isEmpty())
                    assertThat(Math.abs(one.share() - other.share()) * Letters.NARROW)
                            .isGreaterThan(Letters.width("an announcement"));
            }
    }

    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {1, 6, 45, 100, 400, 900, 3_000, 12_000})
    void a_few_dates_stand_at_beginnings_whatever_the_span(int span) {
        var ticks = new Days(NEW_YEAR, NEW_YEAR.plusDays(span)).ticks();

        assertThat(ticks).hasSizeBetween(1, 6);
        assertThat(ticks).allSatisfy(tick -> assertThat(tick.day()).isBetween(NEW_YEAR, NEW_YEAR.plusDays(span)));
    }

    @Test
    void a_figure_stands_among_those_before_it() {
        var svg =
                StripPicture.of(CAPTION, Collections.nCopies(10, 300.0), 150, "this lot", new Figures(Locale.ENGLISH));

        var seen = Seen.in(svg);
        assertThat(Seen.of(seen.one("circle", "pic-dot-this"), "cx"))
                .isLessThan(Seen.of(seen.all("circle", "pic-dot").getFirst(), "cx"));
        assertThat(StripPicture.quantile(new double[] {0, 10, 20, 30}, 0.5)).isCloseTo(15, within(1e-12));
    }

    @Test
    void without_a_figure_it_says_so() {
        assertThat(drawn(lines()).one("text", "pic-word").getTextContent()).isEqualTo("No figures.");
    }

    @Test
    void several_lines_are_named_and_a_single_one_needs_no_legend() {
        var one = new Line("price", List.of(at(0, 1), at(1, 2)));

        assertThat(drawn(lines(one)).all("g", "pic-legend")).isEmpty();
        assertThat(drawn(lines(one, new Line("spread", List.of(at(0, 1))))).all("text", "pic-word").stream()
                        .map(Element::getTextContent))
                .containsExactly("price", "spread");
    }

    private static LocalDate day(int number) {
        return NEW_YEAR.plusDays(number);
    }

    private static Point at(int day, double value) {
        return new Point(day(day), value);
    }

    private static Series lines(Line... lines) {
        return new Series(List.of(lines), List.of(), List.of());
    }

    private static Seen drawn(Series series) {
        return Seen.in(SeriesPicture.of(CAPTION, series, "CNY/kg", "No figures.", new Figures(Locale.ENGLISH)));
    }
}
