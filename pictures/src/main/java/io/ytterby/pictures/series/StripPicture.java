package io.ytterby.pictures.series;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.svg.Scale;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** One figure among those there were before it: where a price per weight stands against an exporter's history. */
public final class StripPicture {
    private static final int TOP = 22;
    private static final int BAND = 30;
    private static final int LANES = 5;

    private StripPicture() {}

    /**
     * @param history the figures before, in any order
     * @param spoken the one that is spoken of
     * @param words what stands at it
     */
    public static String of(Caption caption, List<Double> history, double spoken, String words, Figures figures) {
        double[] sorted = history.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        var scale = Scale.around(DoubleStream.concat(Arrays.stream(sorted), DoubleStream.of(spoken))
                .toArray());
        var svg = Svg.chart("pic-strip", caption, TOP + BAND + 22);
        double middle = TOP + BAND / 2.0;
        if (sorted.length > 3) {
            double low = scale.share(quantile(sorted, 0.1));
            svg.box("pic-band", Svg.share(low), TOP, Svg.share(scale.share(quantile(sorted, 0.9)) - low), BAND);
            var median = Svg.share(scale.share(quantile(sorted, 0.5)));
            svg.line("pic-median", median, TOP, median, TOP + BAND);
        }
        svg.line("pic-axis", "0", TOP + BAND, "100%", TOP + BAND);
        for (int i = 0; i < sorted.length; i++)
            dot(svg, "pic-dot", scale.share(sorted[i]), middle + (i % LANES - LANES / 2) * 4.5, "2.5");
        double share = scale.share(spoken);
        dot(svg, "pic-dot-this", share, middle, "5");
        svg.words("pic-mark-words", Svg.share(share), TOP - 8, share > 0.5 ? Anchor.END : Anchor.START, words);
        svg.words("pic-tick", "0", TOP + BAND + 16, Anchor.START, figures.plain(scale.low()));
        svg.words("pic-tick", "100%", TOP + BAND + 16, Anchor.END, figures.plain(scale.high()));
        return svg.done();
    }

    private static void dot(Svg svg, String style, double share, double y, String radius) {
        svg.leaf("circle", "class", style, "cx", Svg.share(share), "cy", Svg.number(y), "r", radius);
    }

    /** @return the quantile of sorted figures, straight between the two beside it (type 7 of Hyndman and Fan, 1996) */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
