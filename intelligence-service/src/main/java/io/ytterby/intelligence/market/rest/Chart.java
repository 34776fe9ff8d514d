package io.ytterby.intelligence.market.rest;

import java.util.List;
import java.util.Locale;

/** A line over time as a picture. The first and last numbers are written out, so that nothing hangs on the line's shape alone. */
final class Chart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 70;
    private static final int RIGHT = 620;
    private static final int TOP = 50;
    private static final int BOTTOM = 250;

    private Chart() {}

    /** @param at days since 1970, or any measure of time that grows */
    record Point(long at, String label, double value) {}

    static String of(String title, String unit, List<Point> points) {
        var svg = new StringBuilder(4_096);
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"13\"><title id=\"t\">%s</title>"
                        + "<desc id=\"d\">%s</desc><rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>"
                        + "<text x=\"10\" y=\"24\" font-size=\"16\">%s</text>",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                escaped(title),
                escaped(says(unit, points)),
                WIDTH,
                HEIGHT,
                escaped(title)));
        if (points.isEmpty()) svg.append("<text x=\"70\" y=\"150\">No figures.</text>");
        else line(svg, unit, points);
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, String unit, List<Point> points) {
        double low = points.stream().mapToDouble(Point::value).min().orElse(0);
        double high = points.stream().mapToDouble(Point::value).max().orElse(1);
        double span = high > low ? high - low : 1;
        long first = points.getFirst().at();
        long time = Math.max(1, points.getLast().at() - first);
        for (int step = 0; step <= 4; step++) {
            double value = low + span * step / 4;
            double y = BOTTOM - (BOTTOM - TOP) * step / 4.0;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#dddddd\"/>"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.4g</text>",
                    LEFT,
                    y,
                    RIGHT,
                    y,
                    LEFT - 6,
                    y + 4,
                    value));
        }
        svg.append("<polyline fill=\"none\" stroke=\"#1b4f72\" stroke-width=\"2\" points=\"");
        for (var point : points)
            svg.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    LEFT + (RIGHT - LEFT) * (point.at() - first) / (double) time,
                    BOTTOM - (BOTTOM - TOP) * (point.value() - low) / span));
        svg.append(String.format(
                Locale.ROOT,
                "\"/><text x=\"%d\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        + "<text x=\"10\" y=\"290\">%s</text>",
                LEFT,
                BOTTOM + 18,
                escaped(points.getFirst().label()),
                RIGHT,
                BOTTOM + 18,
                escaped(points.getLast().label()),
                escaped(says(unit, points))));
    }

    private static String says(String unit, List<Point> points) {
        if (points.isEmpty()) return "No figures.";
        var first = points.getFirst();
        var last = points.getLast();
        return String.format(
                Locale.ROOT,
                "%s: %.4g on %s, %.4g on %s.",
                unit,
                first.value(),
                first.label(),
                last.value(),
                last.label());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
