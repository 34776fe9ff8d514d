package io.ytterby.benchmarks.capacity;

import java.util.List;
import java.util.Locale;

/** The day with the most work of each station, hour by hour, as an SVG: how many cores it fills. */
final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 50;
    private static final int RIGHT = 210;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;
    private static final List<String> INKS = List.of("#1f5fa8", "#b3541e", "#2d7d46", "#7a3e9d", "#8a6d1a");

    private final Year year;
    private final StringBuilder svg = new StringBuilder();
    private final double most;

    private Picture(Year year, double most) {
        this.year = year;
        this.most = most;
    }

    static String of(Year year) {
        double most = 0;
        for (var station : Station.values()) most = Math.max(most, year.cores(station, year.peak(station)));
        return new Picture(year, Math.max(0.1, Math.ceil(most * 10) / 10)).draw();
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
                WIDTH, HEIGHT);
        for (int tick = 0; tick <= 4; tick++) line(tick * most / 4);
        for (int hour = 0; hour < 24; hour += 4)
            add("<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%02d:00</text>\n", x(hour), HEIGHT - 20, hour);
        add(
                "<text x=\"%d\" y=\"%d\">hour in Shanghai; cores filled on each one's fullest day</text>\n",
                LEFT, HEIGHT - 4);
        for (var station : Station.values()) curve(station);
        return svg.append("</svg>\n").toString();
    }

    private void line(double cores) {
        add(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                LEFT, WIDTH - RIGHT, y(cores), y(cores));
        add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f</text>\n", LEFT - 6, y(cores) + 4, cores);
    }

    private void curve(Station station) {
        int first = year.peak(station) / 24 * 24;
        var ink = INKS.get(station.ordinal());
        add("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", ink);
        for (int hour = 0; hour < 24; hour++) add("%.1f,%.1f ", x(hour), y(year.cores(station, first + hour)));
        add("\"/>\n");
        int row = TOP + 10 + 20 * station.ordinal();
        add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>\n", WIDTH - RIGHT + 12, row, ink, station.title());
    }

    private double x(int hour) {
        return LEFT + (WIDTH - LEFT - RIGHT) * hour / 23.0;
    }

    private double y(double cores) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * cores / most;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is Error Prone's, and not worth a dependency
    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
