package io.ytterby.console.customs;

import io.quarkus.qute.RawString;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Part;
import io.ytterby.pictures.bars.Tone;
import io.ytterby.pictures.series.Series;
import io.ytterby.pictures.series.SeriesPicture;
import io.ytterby.pictures.svg.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What waits at ports by age, and what came and went, as pictures beside their tables. */
final class BoardPictures {
    private static final List<Tone> AGES = List.of(Tone.AGE_1, Tone.AGE_2, Tone.AGE_3, Tone.AGE_4, Tone.AGE_5);

    private final Language language;
    private final Figures figures;

    BoardPictures(Language language) {
        this.language = language;
        this.figures = new Figures(language.locale());
    }

    /** A bar for each port, its parts the ages. */
    RawString ports(List<BoardRead> boards) {
        var bars = boards.stream()
                .map(board -> bar(board.port(), board.waiting(), board.ages()))
                .toList();
        return bars(
                "ports",
                say("customs.ports_picture"),
                bars,
                boards.isEmpty() ? Map.of() : boards.getFirst().ages());
    }

    /** A bar for each lane of a port. */
    RawString lanes(BoardRead board) {
        var bars = board.lanes().stream()
                .map(lane -> bar(lane(lane.lane()), lane.waiting(), lane.byAgeDays()))
                .toList();
        return bars("lanes", say("customs.lanes_picture"), bars, board.ages());
    }

    /** Declarations that came and that were cleared, by day. */
    RawString flow(BoardRead board) {
        var lines = List.of(
                line(board, "customs.arrived", BoardRead.Day::arrived),
                line(board, "customs.cleared", BoardRead.Day::cleared));
        var caption = new Caption(
                "flow", say("customs.flow_picture"), say("customs.flow_sum", board.arrived(), board.cleared()));
        var series = new Series(lines, List.of(), List.of());
        return new RawString(SeriesPicture.of(caption, series, say("customs.per_day"), say("customs.none"), figures));
    }

    private Series.Line line(BoardRead board, String word, ToLongFunction<BoardRead.Day> figure) {
        var points = board.days().stream()
                .map(day -> new Series.Point(day.day(), figure.applyAsLong(day)))
                .toList();
        return new Series.Line(say(word), points);
    }

    private Bar bar(String name, long waiting, Map<String, Long> ages) {
        var parts = new ArrayList<Part>();
        for (var count : ages.values()) parts.add(new Part(tone(parts.size()), (double) count));
        return Bar.of(name, figures.plain((double) waiting), parts);
    }

    private RawString bars(String id, String title, List<Bar> bars, Map<String, Long> ages) {
        var legend = new ArrayList<Legend.Entry>();
        for (var age : ages.keySet()) legend.add(BarPicture.means(tone(legend.size()), say("customs.days_old", age)));
        return new RawString(
                BarPicture.of(new Caption(id, title, ""), legend, bars, Measure.TOGETHER, say("customs.none")));
    }

    private static Tone tone(int place) {
        return AGES.get(Math.min(place, AGES.size() - 1));
    }

    private String lane(String code) {
        var key = "customs.lane." + code.toLowerCase(Locale.ROOT);
        return Words.has(language, key) ? Words.say(language, key) : code;
    }

    private String say(String key, Object... put) {
        return Words.say(language, key, put);
    }
}
