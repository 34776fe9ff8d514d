package io.ytterby.pictures.series;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures over time.
 *
 * @param lines at most six
 * @param bands ranges behind the lines: an expectation, the middle four fifths
 * @param marks days that matter, such as an alarm
 */
public record Series(List<Line> lines, List<Band> bands, List<Mark> marks) {
    /** As many as can be told apart by colour and dashes. */
    private static final int MOST_LINES = 6;

    /** A figure on a day; one that is no number leaves a gap in the line. */
    public record Point(LocalDate day, double value) {}

    /**
     * A line.
     *
     * @param points in the order of their days
     */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** The least and the most on a day. */
    public record Range(LocalDate day, double low, double high) {}

    /** A range over time, in the order of its days. */
    public record Band(String name, List<Range> ranges) {
        public Band {
            ranges = List.copyOf(ranges);
        }
    }

    /** What a mark is. */
    public enum MarkKind {
        /** Something that was decided or announced. */
        EVENT,
        /** A test said that this was no chance. */
        ALARM
    }

    /** A day that matters, and the word at it. */
    public record Mark(LocalDate day, String words, MarkKind kind) {}

    public Series {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
        if (lines.size() > MOST_LINES) throw new IllegalArgumentException(lines.size() + " lines cannot be told apart");
    }

    /** Trade beside what was expected of it, with the days on which it was too much to be chance. */
    public static Series surge(Line trade, Band expected, List<Mark> alarms) {
        return new Series(List.of(trade), List.of(expected), alarms);
    }

    /** Waits by their quantiles, quarter by quarter: the median as a line, the range of most of them as a band. */
    public static Series quantiles(Line median, Band most) {
        return new Series(List.of(median), List.of(most), List.of());
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.points().isEmpty())
                && bands.stream().allMatch(band -> band.ranges().isEmpty());
    }
}
