package io.ytterby.pictures.series;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.series.Series.Line;
import io.ytterby.pictures.series.Series.MarkKind;
import io.ytterby.pictures.series.Series.Point;
import io.ytterby.pictures.svg.Legend;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Scale;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Lines over time, ranges behind them, marks above them. Few points are drawn as dots too, so that none is overlooked. */
public final class SeriesPicture {
    private static final int PLANE = 180;
    private static final int UNIT = 20;
    private static final int MARK_ROW = 15;
    private static final int FEW = 40;

    private final Series series;
    private final Days days;
    private final Scale scale;
    private final Figures figures;

    private SeriesPicture(Series series, Figures figures) {
        this.series = series;
        this.figures = figures;
        var all = Stream.concat(
                        series.lines().stream()
                                .flatMap(line -> line.points().stream().map(Point::day)),
                        series.bands().stream()
                                .flatMap(band -> band.ranges().stream().map(Series.Range::day)))
                .sorted()
                .toList();
        days = new Days(all.getFirst(), all.getLast());
        scale = Scale.around(DoubleStream.concat(
                        series.lines().stream()
                                .flatMap(line -> line.points().stream())
                                .mapToDouble(Point::value),
                        series.bands().stream()
                                .flatMap(band -> band.ranges().stream())
                                .flatMapToDouble(range -> DoubleStream.of(range.low(), range.high())))
                .toArray());
    }

    /**
     * @param unit what runs upwards: {@code CNY/kg}, {@code index, 2023 = 100}
     * @param none what is said when there is no figure
     */
    public static String of(Caption caption, Series series, String unit, String none, Figures figures) {
        if (series.isEmpty())
            return Svg.chart("pic-series", caption, 40)
                    .words("pic-word", "0", 16, Anchor.START, none)
                    .done();
        return new SeriesPicture(series, figures).draw(caption, unit);
    }

    private String draw(Caption caption, String unit) {
        var legend = new Legend(legend());
        var marks = MarkWords.place(series.marks(), days);
        int above = legend.height() + UNIT + marks.rows() * MARK_ROW;
        var svg = Svg.chart("pic-series", caption, above + PLANE + 24);
        legend.draw(svg);
        svg.words("pic-tick", "0", legend.height() + 12, Anchor.START, unit);
        grid(svg, above);
        svg.openPlane(above, PLANE);
        for (var band : series.bands()) svg.curve("pic-band", band(band));
        for (int i = 0; i < series.lines().size(); i++)
            svg.curve("pic-line-" + (i + 1), line(series.lines().get(i)));
        svg.close();
        dots(svg, above);
        for (var mark : marks.placed()) mark(svg, mark, legend.height() + UNIT, above);
        values(svg, above);
        return svg.done();
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        for (int i = 0; i < series.lines().size(); i++)
            entries.add(new Legend.Entry(
                    "pic-line-" + (i + 1), true, series.lines().get(i).name()));
        for (var band : series.bands()) entries.add(new Legend.Entry("pic-band", false, band.name()));
        return entries.size() > 1 ? entries : List.of();
    }

    private void grid(Svg svg, int above) {
        for (double value : scale.ticks(4)) svg.line("pic-grid", "0", above + y(value), "100%", above + y(value));
        svg.line("pic-axis", "0", above + PLANE, "100%", above + PLANE);
        for (var tick : days.ticks()) {
            double share = days.share(tick.day());
            svg.line("pic-axis", Svg.share(share), above + PLANE, Svg.share(share), above + PLANE + 4);
            svg.words("pic-tick", Svg.share(share), above + PLANE + 16, anchor(share, tick.words()), tick.words());
        }
    }

    /** Words that would hang over an edge begin or end at it. */
    private static Anchor anchor(double share, String words) {
        double half = Letters.width(words) / 2 / Letters.NARROW;
        return share < half ? Anchor.START : share > 1 - half ? Anchor.END : Anchor.MIDDLE;
    }

    /** After the curves, so that the words stay readable on them. */
    private void values(Svg svg, int above) {
        for (double value : scale.ticks(4))
            svg.words("pic-tick", "0", above + y(value) - 3, Anchor.START, figures.plain(value));
    }

    private String band(Series.Band band) {
        var path = new StringBuilder();
        for (var range : band.ranges()) to(path, range.day(), range.high());
        for (var range : band.ranges().reversed()) to(path, range.day(), range.low());
        return path.isEmpty() ? "" : path.append('Z').toString();
    }

    private String line(Line line) {
        var path = new StringBuilder();
        boolean gap = true;
        for (var point : line.points()) {
            boolean known = Double.isFinite(point.value());
            if (known) {
                path.append(gap ? 'M' : 'L').append(Svg.number(x(point.day()))).append(' ');
                path.append(Svg.number(y(point.value())));
            }
            gap = !known;
        }
        return path.toString();
    }

    private void to(StringBuilder path, LocalDate day, double value) {
        path.append(path.isEmpty() ? 'M' : 'L')
                .append(Svg.number(x(day)))
                .append(' ')
                .append(Svg.number(y(value)));
    }

    private double x(LocalDate day) {
        return 1_000 * days.share(day);
    }

    private double y(double value) {
        return PLANE - PLANE * scale.share(value);
    }

    private void dots(Svg svg, int above) {
        for (var line : series.lines())
            if (line.points().size() <= FEW)
                for (var point : line.points())
                    if (Double.isFinite(point.value()))
                        svg.leaf(
                                "circle",
                                "class",
                                "pic-dot",
                                "cx",
                                Svg.share(days.share(point.day())),
                                "cy",
                                Svg.number(above + y(point.value())),
                                "r",
                                "2.5");
    }

    private static void mark(Svg svg, MarkWords.Placed mark, int top, int above) {
        var x = Svg.share(mark.share());
        double y = top + mark.row() * MARK_ROW + 10;
        boolean alarm = mark.mark().kind() == MarkKind.ALARM;
        svg.open("g", "class", alarm ? "pic-alarm-mark" : "pic-event-mark");
        svg.line(alarm ? "pic-alarm" : "pic-mark", x, y + 4, x, above + PLANE);
        svg.words("pic-mark-words", x, y, mark.anchor(), mark.words()).close();
    }
}
