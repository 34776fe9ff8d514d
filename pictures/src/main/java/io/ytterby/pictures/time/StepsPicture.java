package io.ytterby.pictures.time;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.svg.Legend;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case's time went: its steps in a row, the time in which its clock stood, the day it is due. */
public final class StepsPicture {
    private static final int BAR = 22;
    private static final int ROW = 20;

    /** What a case's clock does in a step. */
    public enum Clock {
        RUNS("pic-run"),
        /** It waits for somebody outside: this time does not count. */
        STANDS("pic-pause"),
        /** It runs, and the case is over its day. */
        OVER("pic-late");

        private final String style;

        Clock(String style) {
            this.style = style;
        }
    }

    /**
     * A stretch of time.
     *
     * @param name the step in words
     * @param took how long in words: {@code 3 d}
     */
    public record Step(String name, String took, Instant from, Instant to, Clock clock) {
        public Step {
            if (to.isBefore(from)) throw new IllegalArgumentException(name + " ends before it begins");
        }
    }

    /** A moment with its words, such as the day a case is due. */
    public record Moment(Instant at, String words) {}

    private StepsPicture() {}

    /**
     * @param steps in the order of their beginnings
     * @param due when it is due, or null where nothing is
     * @param none what is said without a step
     */
    public static String of(
            Caption caption, List<Legend.Entry> legend, List<Step> steps, @Nullable Moment due, String none) {
        if (steps.isEmpty())
            return Svg.chart("pic-steps", caption, 40)
                    .words("pic-word", "0", 16, Anchor.START, none)
                    .done();
        var key = new Legend(legend);
        int top = key.height() + (due == null ? 0 : ROW);
        var svg = Svg.chart("pic-steps", caption, top + BAR + 12 + steps.size() * ROW);
        key.draw(svg);
        var from = steps.getFirst().from();
        var to = steps.stream().map(Step::to).max(Instant::compareTo).orElse(from);
        if (due != null && due.at().isAfter(to)) to = due.at();
        double span = Math.max(1.0, (double) Duration.between(from, to).toMillis());
        svg.box("pic-whole", "0", top, "100%", BAR);
        for (var step : steps) {
            double share = Duration.between(from, step.from()).toMillis() / span;
            double width = Duration.between(step.from(), step.to()).toMillis() / span;
            svg.box(step.clock().style, Svg.share(share), top, Svg.share(width), BAR);
        }
        if (due != null) due(svg, due, Duration.between(from, due.at()).toMillis() / span, top);
        names(svg, steps, top + BAR + 12);
        return svg.done();
    }

    /** @return a legend's entry for what a clock does */
    public static Legend.Entry means(Clock clock, String words) {
        return new Legend.Entry(clock.style, false, words);
    }

    private static void due(Svg svg, Moment due, double share, int top) {
        var x = Svg.share(share);
        svg.line("pic-mark", x, top - 4, x, top + BAR + 4);
        svg.words("pic-mark-words", x, top - 7, share > 0.5 ? Anchor.END : Anchor.START, due.words());
    }

    private static void names(Svg svg, List<Step> steps, int top) {
        double y = top;
        for (var step : steps) {
            svg.box(step.clock().style, "0", y + 2, "10", 10);
            svg.fitted("pic-word", "16", y + 11, step.name(), 16 + Letters.width(step.took()) + Letters.SIZE);
            svg.words("pic-value", "100%", y + 11, Anchor.END, step.took());
            y += ROW;
        }
    }
}
