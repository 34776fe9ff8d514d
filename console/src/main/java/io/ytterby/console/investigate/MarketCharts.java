package io.ytterby.console.investigate;

import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.series.Series;
import io.ytterby.pictures.series.SeriesPicture;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines over time of what the market pays, in the reader's language; each has a table with the same figures beside it. */
final class MarketCharts {
    private final Language language;

    MarketCharts(Language language) {
        this.language = language;
    }

    String index(MarketRead.Index index) {
        var line = new Series.Line(
                say("investigate.market.index"),
                index.items().stream()
                        .map(week -> new Series.Point(week.week(), number(week.value())))
                        .toList());
        var range = new Series.Band(
                say("investigate.market.index_range"),
                index.items().stream()
                        .map(week -> new Series.Range(week.week(), number(week.low()), number(week.high())))
                        .toList());
        return draw(
                "index-picture",
                "investigate.market.index",
                "investigate.market.index_unit",
                new Series(List.of(line), List.of(range), List.of()));
    }

    String spread(MarketRead.Spread spread) {
        var line = new Series.Line(
                say("investigate.market.spread"),
                spread.items().stream()
                        .map(week -> new Series.Point(week.week(), number(week.spread())))
                        .toList());
        return draw(
                "spread-picture",
                "investigate.market.spread",
                "investigate.market.spread_unit",
                new Series(List.of(line), List.of(), List.of()));
    }

    String difficulty(MarketRead.Difficulty difficulty) {
        var line = new Series.Line(
                say("investigate.market.difficulty"),
                difficulty.items().stream()
                        .map(month -> new Series.Point(month.month().atDay(1), number(month.index())))
                        .toList());
        return draw(
                "difficulty-picture",
                "investigate.market.difficulty",
                "investigate.market.difficulty_unit",
                new Series(List.of(line), List.of(), List.of()));
    }

    private String draw(String id, String title, String unit, Series series) {
        return SeriesPicture.of(
                new Caption(id, say(title), say("investigate.market.pictured")),
                series,
                say(unit),
                say("investigate.market.no_figures"),
                new Figures(language.locale()));
    }

    private String say(String key) {
        return Words.say(language, key);
    }

    /** What is missing leaves a gap in the line. */
    private static double number(@Nullable BigDecimal figure) {
        return figure == null ? Double.NaN : figure.doubleValue();
    }
}
