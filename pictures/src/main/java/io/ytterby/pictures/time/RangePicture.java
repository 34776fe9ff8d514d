package io.ytterby.pictures.time;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Scale;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.List;

/** Waits as ranges, one under another by one scale: from the least to the most of interest, the median marked. */
public final class RangePicture {
    private static final int ROW = 38;

    /**
     * A range.
     *
     * @param figure its numbers in words: {@code 4.1 h · 11 h}
     * @param low where it begins, such as the first decile
     * @param median between both
     * @param high where it ends, such as the ninth decile
     */
    public record Row(String name, String figure, double low, double median, double high) {
        public Row {
            if (!(low <= median && median <= high && low >= 0 && high < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException(low + ", " + median + ", " + high + " are no range");
        }
    }

    private RangePicture() {}

    /** @param none what is said when there is nothing to show */
    public static String of(Caption caption, List<Row> rows, String none) {
        var svg = Svg.chart("pic-ranges", caption, Math.max(1, rows.size()) * ROW);
        if (rows.isEmpty())
            return svg.words("pic-word", "0", 16, Anchor.START, none).done();
        var scale = new Scale(
                0, Math.max(1e-9, rows.stream().mapToDouble(Row::high).max().orElse(1)));
        double top = 0;
        for (var row : rows) {
            double y = top + 26;
            svg.open("g", "class", "pic-row");
            svg.fitted("pic-strong", "0", top + 14, row.name(), Letters.width(row.figure()) + Letters.SIZE);
            svg.words("pic-value", "100%", top + 14, Anchor.END, row.figure());
            svg.line("pic-grid", "0", y, "100%", y);
            svg.line("pic-range", Svg.share(scale.share(row.low())), y, Svg.share(scale.share(row.high())), y);
            var median = Svg.share(scale.share(row.median()));
            svg.line("pic-median", median, y - 6, median, y + 6).close();
            top += ROW;
        }
        return svg.done();
    }
}
