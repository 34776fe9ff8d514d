package io.ytterby.spectra.xrf;

import java.util.function.DoubleUnaryOperator;

/** Draws lines into bins, as this detector draws them. Areas are counts. */
final class Painter {
    /** Lengths of the tail that every line has, and of the two that a strong line may have more or less of, in keV. */
    private static final double TAIL_KEV = 0.15;

    static final double SHORT_TAIL_KEV = 0.08;
    static final double LONG_TAIL_KEV = 0.4;

    private final Axis axis;
    private final Response response;
    private final Detector detector;

    Painter(Axis axis, Response response, Detector detector) {
        this.axis = axis;
        this.response = response;
        this.detector = detector;
    }

    /** The whole of a line: core, natural wings, tail, shelf, and what escapes. */
    void line(double[] out, double kev, double area, double halfWidth) {
        double escaped = detector.escapeShare(kev);
        double core = area * (1 - response.tail() - response.shelf() - escaped);
        double sigma = sigma(kev);
        double reach = Math.max(6 * sigma, Math.min(1.5, halfWidth * 1000));
        add(out, kev - reach, kev + reach, core, e -> core(e - kev, sigma, halfWidth));
        escape(out, kev, area * escaped);
        add(
                out,
                kev - 8 * TAIL_KEV,
                kev + 5 * sigma,
                area * response.tail(),
                e -> PeakShapes.tail(e - kev, sigma, TAIL_KEV));
        shelf(out, kev, area * response.shelf());
    }

    private static double core(double d, double sigma, double halfWidth) {
        double gauss = Math.abs(d) < 6 * sigma ? PeakShapes.gauss(d, sigma) : 0;
        return gauss + PeakShapes.natural(d, sigma, halfWidth);
    }

    void escape(double[] out, double kev, double area) {
        double at = kev - detector.escapeKev();
        if (area <= 0 || at < 0.3) return;
        double sigma = sigma(at);
        add(out, at - 5 * sigma, at + 5 * sigma, area, e -> PeakShapes.gauss(e - at, sigma));
    }

    void shelf(double[] out, double kev, double area) {
        double sigma = sigma(kev);
        double bent = kev - 4 * sigma;
        int flat = Math.min(axis.bins(), axis.binOf(bent));
        for (int bin = 0; bin < flat; bin++) out[bin] += area * axis.width(bin) / kev;
        for (int bin = flat; bin < axis.bins() && axis.kev(bin) < kev + 4 * sigma; bin++)
            out[bin] += area * axis.width(bin) * PeakShapes.shelf(response.trueKev(axis.kev(bin)) - kev, sigma, kev);
    }

    void tail(double[] out, double kev, double area, double length) {
        double sigma = sigma(kev);
        add(out, kev - 10 * length, kev + 5 * sigma, area, e -> PeakShapes.tail(e - kev, sigma, length));
    }

    void natural(double[] out, double kev, double area, double halfWidth) {
        double sigma = sigma(kev);
        add(out, kev - 1.5, kev + 1.5, area, e -> PeakShapes.natural(e - kev, sigma, halfWidth));
    }

    /** How the line changes if it moves up by 1 keV. */
    void shift(double[] out, double kev, double area) {
        double sigma = sigma(kev);
        add(
                out,
                kev - 6 * sigma,
                kev + 6 * sigma,
                area,
                e -> (e - kev) / (sigma * sigma) * PeakShapes.gauss(e - kev, sigma));
    }

    /** How the line changes if its width grows by a whole. */
    void width(double[] out, double kev, double area) {
        double sigma = sigma(kev);
        add(out, kev - 6 * sigma, kev + 6 * sigma, area, e -> {
            double x = (e - kev) / sigma;
            return (x * x - 1) * PeakShapes.gauss(e - kev, sigma);
        });
    }

    /** A line with a width of its own. */
    void broad(double[] out, double kev, double area, double sigma) {
        add(out, kev - 5 * sigma, kev + 5 * sigma, area, e -> PeakShapes.gauss(e - kev, sigma));
    }

    /** The width of a line in these bins: a bin is itself a width (W. F. Sheppard). */
    private double sigma(double kev) {
        int bin = Math.clamp(axis.binOf(kev), 0, axis.bins() - 1);
        double width = axis.width(bin);
        return Math.sqrt(response.variance(kev) + width * width / 12);
    }

    private void add(double[] out, double from, double to, double area, DoubleUnaryOperator density) {
        int end = Math.min(axis.bins(), axis.binOf(to) + 1);
        for (int bin = Math.max(0, axis.binOf(from) - 1); bin < end; bin++)
            out[bin] += area * axis.width(bin) * density.applyAsDouble(response.trueKev(axis.kev(bin)));
    }
}
