package io.ytterby.pictures.spectrum;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.svg.Legend;
import io.ytterby.pictures.svg.Scale;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * A spectrum: what was measured, what the model, the declaration and the background come to, names of peaks above it and
 * the residuals in a strip below. At most {@link Columns#MOST} columns, whatever the detector gave.
 */
public final class SpectrumPicture {
    private static final int PLANE = 260;
    private static final int STRIP = 64;
    private static final int NAME_ROW = 15;
    private static final int UNIT = 16;
    private static final int NAMES = UNIT + PeakNames.ROWS * NAME_ROW + 6;
    private static final int COLOURS = 6;

    /** Residuals beyond this are drawn at the strip's edge: that something is badly wrong is seen all the same. */
    private static final double MOST_SIGMAS = 6;

    private final Spectrum spectrum;
    private final CountScale.Heights heights;
    private final Columns columns;
    private final Figures figures;
    private final SpectrumWords words;

    private SpectrumPicture(Spectrum spectrum, CountScale scale, SpectrumWords words, Figures figures) {
        this.spectrum = spectrum;
        this.heights = scale.heights(spectrum);
        this.columns = new Columns(spectrum);
        this.figures = figures;
        this.words = words;
    }

    public static String of(
            Caption caption, Spectrum spectrum, CountScale scale, SpectrumWords words, Figures figures) {
        if (spectrum.points() < 2) {
            var nothing = Svg.chart("pic-spectrum", caption, 40);
            return nothing.words("pic-word", "0", 16, Anchor.START, words.none())
                    .done();
        }
        return new SpectrumPicture(spectrum, scale, words, figures).draw(caption, scale);
    }

    private String draw(Caption caption, CountScale scale) {
        var legend = new Legend(legend());
        boolean strip = spectrum.residual().length > 0;
        int top = legend.height() + NAMES + 14;
        int floor = top + PLANE;
        int height = floor + 40 + (strip ? STRIP + 22 : 0);
        var svg = Svg.chart(
                "pic-spectrum",
                caption,
                height,
                "data-from-kev",
                String.valueOf(spectrum.fromKev()),
                "data-to-kev",
                String.valueOf(spectrum.toKev()),
                "data-scale",
                scale == CountScale.LINEAR ? "lin" : "log");
        legend.draw(svg);
        names(svg, legend.height(), top);
        grid(svg, floor);
        svg.openPlane(top, PLANE);
        curves(svg);
        svg.close();
        countTicks(svg, top);
        svg.words("pic-tick", "0", legend.height() + 11, Anchor.START, words.counts());
        if (strip) strip(svg, floor + 40);
        return svg.done();
    }

    private List<Legend.Entry> legend() {
        var entries = new ArrayList<Legend.Entry>();
        entries.add(new Legend.Entry("pic-measured", true, words.measured()));
        int part = 0;
        for (var curve : spectrum.curves())
            entries.add(new Legend.Entry(style(curve, part += part(curve)), curve.kind().line, curve.name()));
        return entries;
    }

    private static int part(Spectrum.Curve curve) {
        return curve.kind() == Spectrum.Kind.PART ? 1 : 0;
    }

    private static String style(Spectrum.Curve curve, int part) {
        var style = curve.kind().style;
        return curve.kind() == Spectrum.Kind.PART ? style + " pic-part-" + ((part - 1) % COLOURS + 1) : style;
    }

    private void names(Svg svg, int above, int top) {
        for (var name : PeakNames.place(spectrum.peaks(), columns)) {
            double y = above + NAMES - name.row() * NAME_ROW;
            var x = Svg.share(name.share());
            svg.open("g", "class", name.wide() ? "pic-peak-name pic-wide" : "pic-peak-name");
            svg.line("pic-peak", x, y + 3, x, top + PLANE);
            svg.words("pic-name", x, y, Anchor.MIDDLE, name.name()).close();
        }
    }

    private void grid(Svg svg, int floor) {
        for (double counts : heights.ticks()) {
            double y = floor - PLANE * heights.share(counts);
            svg.line("pic-grid", "0", y, "100%", y);
        }
        svg.line("pic-axis", "0", floor, "100%", floor);
        var ticks = new Scale(spectrum.fromKev(), spectrum.toKev()).ticks(5);
        for (int i = 0; i < ticks.size(); i++) {
            double share = columns.share(ticks.get(i));
            if (share < 0.02 || share > 0.96) continue;
            var x = Svg.share(share);
            svg.line("pic-axis", x, floor, x, floor + 4);
            svg.words("pic-tick", x, floor + 16, Anchor.MIDDLE, figures.plain(ticks.get(i)));
        }
        svg.words("pic-tick", "100%", floor + 30, Anchor.END, words.energy());
    }

    /** Above the curves, so that the words stay readable. */
    private void countTicks(Svg svg, int top) {
        for (double counts : heights.ticks())
            svg.words(
                    "pic-tick",
                    "0",
                    top + PLANE - PLANE * heights.share(counts) - 3,
                    Anchor.START,
                    figures.plain(counts));
    }

    private void curves(Svg svg) {
        int part = 0;
        for (var curve : spectrum.curves()) {
            part += part(curve);
            if (!curve.kind().line) svg.curve(style(curve, part), columns.area(curve.counts(), this::y, PLANE));
        }
        svg.curve("pic-measured", columns.line(spectrum.measured(), this::y));
        for (var curve : spectrum.curves())
            if (curve.kind().line) svg.curve(style(curve, 0), columns.line(curve.counts(), this::y));
    }

    private double y(double counts) {
        return PLANE - PLANE * heights.share(counts);
    }

    private void strip(Svg svg, int top) {
        svg.words("pic-tick", "0", top + 10, Anchor.START, words.residual());
        svg.openPlane(top + 16, STRIP);
        svg.curve("pic-grid", "M0 " + sigmas(4) + "H1000M0 " + sigmas(-4) + "H1000");
        svg.curve("pic-axis", "M0 " + sigmas(0) + "H1000");
        svg.curve("pic-residual", columns.line(spectrum.residual(), SpectrumPicture::sigmas));
        svg.close();
        svg.words("pic-tick", "100%", top + 16 + sigmas(4) - 2, Anchor.END, "+4");
        svg.words("pic-tick", "100%", top + 16 + sigmas(-4) - 2, Anchor.END, "−4");
    }

    private static double sigmas(double residual) {
        return STRIP / 2.0 - STRIP / 2.0 * Math.clamp(residual / MOST_SIGMAS, -1, 1);
    }
}
