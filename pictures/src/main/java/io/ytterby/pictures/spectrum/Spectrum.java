package io.ytterby.pictures.spectrum;

import java.util.Arrays;
import java.util.List;

/**
 * A spectrum as it is to be drawn. Point i reaches from {@code edgesKev[i]} to {@code edgesKev[i + 1]}.
 *
 * @param edgesKev one more than there are points, ascending, in keV
 * @param measured counts per channel
 * @param curves what else was reckoned on the same points: the model, what was declared, the background, one element's part
 * @param residual measured less model in standard deviations; may be empty
 * @param peaks lines that are to be named
 */
public record Spectrum(double[] edgesKev, double[] measured, List<Curve> curves, double[] residual, List<Peak> peaks) {

    /** What a curve is; its class gives it its look. */
    public enum Kind {
        MODEL("pic-model", true),
        DECLARED("pic-declared", true),
        BACKGROUND("pic-background", false),
        PART("pic-part", false);

        final String style;
        final boolean line;

        Kind(String style, boolean line) {
            this.style = style;
            this.line = line;
        }
    }

    /** A reckoned curve.
     *
     * @param name what the legend calls it
     * @param counts counts per channel, as many as there are points
     */
    public record Curve(Kind kind, String name, double[] counts) {}

    /**
     * A line of an element.
     *
     * @param name such as {@code Nd Lα1}
     * @param weight how much it matters: the heavier one gets the room
     */
    public record Peak(String name, double kev, double weight) {}

    public Spectrum {
        curves = List.copyOf(curves);
        peaks = List.copyOf(peaks);
        if (edgesKev.length != measured.length + 1) throw new IllegalArgumentException("edges and points do not fit");
        for (var curve : curves)
            if (curve.counts().length != measured.length)
                throw new IllegalArgumentException(curve.name() + " has another number of points");
        if (residual.length != 0 && residual.length != measured.length)
            throw new IllegalArgumentException("residuals and points do not fit");
        for (int i = 1; i < edgesKev.length; i++)
            if (!(edgesKev[i] >= edgesKev[i - 1])) throw new IllegalArgumentException("energies turn back at " + i);
    }

    /**
     * @param fromKev left end of what is looked at
     * @param toKev its right end
     * @return the points between, so that they fill the picture; all of them if fewer than two lie there
     */
    public Spectrum between(double fromKev, double toKev) {
        int first = 0;
        while (first < points() && edgesKev[first + 1] <= fromKev) first++;
        int end = points();
        while (end > first && edgesKev[end - 1] >= toKev) end--;
        if (end - first < 2) return this;
        int from = first;
        int to = end;
        return new Spectrum(
                Arrays.copyOfRange(edgesKev, from, to + 1),
                Arrays.copyOfRange(measured, from, to),
                curves.stream()
                        .map(each -> new Curve(each.kind(), each.name(), Arrays.copyOfRange(each.counts(), from, to)))
                        .toList(),
                residual.length == 0 ? residual : Arrays.copyOfRange(residual, from, to),
                peaks);
    }

    int points() {
        return measured.length;
    }

    double fromKev() {
        return edgesKev[0];
    }

    double toKev() {
        return Math.max(edgesKev[edgesKev.length - 1], edgesKev[0] + 1e-6);
    }
}
