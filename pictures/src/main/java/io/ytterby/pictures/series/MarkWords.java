package io.ytterby.pictures.series;

import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The words of marks in rows above a picture, so that none lies on another even where it is narrow. */
record MarkWords(List<MarkWords.Placed> placed, int rows) {
    private static final int MOST_ROWS = 4;
    private static final double GAP = 6;

    /** An alarm is told by a sign too: colour alone says nothing to many. */
    private static final String SIGN = "▲ ";

    /** A mark with its words in a row of its own place; beyond the last row it stands without words. */
    record Placed(Series.Mark mark, double share, int row, Anchor anchor, String words) {}

    static MarkWords place(List<Series.Mark> marks, Days days) {
        var ends = new double[MOST_ROWS];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        var placed = new ArrayList<Placed>();
        int rows = 0;
        for (var mark :
                marks.stream().sorted(Comparator.comparing(Series.Mark::day)).toList()) {
            double share = days.share(mark.day());
            var words = mark.kind() == Series.MarkKind.ALARM ? SIGN + mark.words() : mark.words();
            double width = Letters.width(words) / Letters.NARROW;
            var anchor = share + width <= 1 ? Anchor.START : share >= width ? Anchor.END : Anchor.MIDDLE;
            double from = anchor == Anchor.START ? share : anchor == Anchor.END ? share - width : share - width / 2;
            int row = 0;
            while (row < MOST_ROWS && ends[row] > from) row++;
            if (row < MOST_ROWS) ends[row] = from + width + GAP / Letters.NARROW;
            placed.add(new Placed(mark, share, Math.min(row, MOST_ROWS - 1), anchor, row < MOST_ROWS ? words : ""));
            rows = Math.max(rows, Math.min(row + 1, MOST_ROWS));
        }
        return new MarkWords(placed, rows);
    }
}
