package io.ytterby.console.customs;

import io.quarkus.qute.RawString;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Tone;
import io.ytterby.pictures.map.MapPicture;
import io.ytterby.pictures.map.Spot;
import io.ytterby.pictures.svg.Legend;
import java.util.List;
import java.util.Optional;

/**
 * The worst ports where they lie: the circle's area is what waits, its colour how long nine of ten have waited so far. Both
 * stand beside it as figures, and in the table below.
 *
 * @param elsewhere ports that are not on the map, or of which nobody knows where they are
 */
public record PortMap(RawString picture, List<String> elsewhere) {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    /** Minutes from which the next colour is taken; ten days are the limit that the boards count by too. */
    private static final long[] STEPS = {DAY, 3 * DAY, 5 * DAY, 10 * DAY};

    private static final List<Tone> TONES = List.of(Tone.AGE_1, Tone.AGE_2, Tone.AGE_3, Tone.AGE_4, Tone.AGE_5);

    static PortMap of(Language language, List<BoardRead> boards) {
        var spots =
                boards.stream().flatMap(board -> spot(language, board).stream()).toList();
        var shown = spots.stream().map(Spot::name).toList();
        var caption =
                new Caption("map", Words.say(language, "customs.map_title"), Words.say(language, "customs.map_says"));
        return new PortMap(
                new RawString(MapPicture.of(caption, legend(language), spots)),
                boards.stream()
                        .map(BoardRead::port)
                        .filter(port -> !shown.contains(port))
                        .toList());
    }

    /** Whether there is any port to be seen. */
    public boolean isDrawn() {
        return picture.getValue().contains("pic-spot");
    }

    static Tone tone(long minutes) {
        int step = 0;
        while (step < STEPS.length && minutes >= STEPS[step]) step++;
        return TONES.get(step);
    }

    private static Optional<Spot> spot(Language language, BoardRead board) {
        var waits = board.dwell().waiting();
        var count = new Figures(language.locale()).plain((double) board.waiting());
        return PortPlaces.of(board.port())
                .filter(place -> MapPicture.covers(place.longitude(), place.latitude()))
                .map(place -> new Spot(
                        board.port(),
                        Words.say(language, "customs.map_figure", count, waits.hours90()),
                        Words.say(language, "customs.map_spot", board.port(), count, waits.hours50(), waits.hours90()),
                        place.longitude(),
                        place.latitude(),
                        board.waiting(),
                        tone(waits.p90Minutes()),
                        "/console/customs/ports/" + board.port()));
    }

    private static List<Legend.Entry> legend(Language language) {
        return List.of(
                BarPicture.means(Tone.AGE_1, Words.say(language, "customs.map_below", 1)),
                BarPicture.means(Tone.AGE_2, Words.say(language, "customs.map_below", 3)),
                BarPicture.means(Tone.AGE_3, Words.say(language, "customs.map_below", 5)),
                BarPicture.means(Tone.AGE_4, Words.say(language, "customs.map_below", 10)),
                BarPicture.means(Tone.AGE_5, Words.say(language, "customs.map_above", 10)));
    }
}
