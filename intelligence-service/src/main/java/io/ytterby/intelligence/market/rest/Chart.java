package io.ytterby.intelligence.market.rest;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.series.Series;
import io.ytterby.pictures.series.SeriesPicture;
import io.ytterby.pictures.svg.StandaloneSheet;
import java.util.List;
import java.util.Locale;

/** A line over weeks as a picture that stands alone, in the language of the API's own words. */
final class Chart {
    private static final Figures FIGURES = new Figures(Locale.ENGLISH);
    private static final String NONE = "No figures.";

    private Chart() {}

    static String of(String title, String unit, List<Series.Point> points) {
        var series = new Series(List.of(new Series.Line(title, points)), List.of(), List.of());
        return StandaloneSheet.on(
                SeriesPicture.of(new Caption("chart", title, says(unit, points)), series, unit, NONE, FIGURES));
    }

    /** The first and the last figure, so that nothing hangs on the line's shape alone. */
    private static String says(String unit, List<Series.Point> points) {
        if (points.isEmpty()) return NONE;
        var first = points.getFirst();
        var last = points.getLast();
        return "%s: %s on %s, %s on %s."
                .formatted(unit, FIGURES.plain(first.value()), first.day(), FIGURES.plain(last.value()), last.day());
    }
}
