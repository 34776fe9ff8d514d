package io.ytterby.console.lineage;

import io.ytterby.console.page.Address;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Part;
import io.ytterby.pictures.bars.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books of a lot and the origins of goods, as bars beside their tables. */
final class LotFigures {
    private final Language language;
    private final Figures figures;

    LotFigures(Language language) {
        this.language = language;
        this.figures = new Figures(language.locale());
    }

    /** A row of the table beside the books. */
    record Entry(String name, Long mg) {}

    /** A row of the table beside the origins. */
    record From(String name, String source, String firm, String link, String share) {}

    List<Entry> entries(LotRead.Balance books) {
        return List.of(
                new Entry(Words.say(language, "lineage.came_in"), books.inMg()),
                new Entry(Words.say(language, "lineage.there_now"), books.liveMg()),
                new Entry(Words.say(language, "lineage.consumed"), books.consumedMg()),
                new Entry(Words.say(language, "lineage.exported"), books.exportedMg()),
                new Entry(Words.say(language, "lineage.given_on"), books.outMg()),
                new Entry(Words.say(language, "lineage.destroyed"), books.destroyedMg()));
    }

    /** What came in as a line, and under it what became of it. */
    String books(LotRead.Balance books) {
        var parts = List.of(
                new Part(Tone.USED, (double) books.liveMg()),
                new Part(Tone.COMMITTED, (double) books.consumedMg()),
                new Part(Tone.AGE_2, (double) books.exportedMg()),
                new Part(Tone.LEFT, (double) books.outMg()),
                new Part(Tone.LOST, (double) books.destroyedMg()));
        var legend = List.of(
                BarPicture.means(Tone.USED, Words.say(language, "lineage.there_now")),
                BarPicture.means(Tone.COMMITTED, Words.say(language, "lineage.consumed")),
                BarPicture.means(Tone.AGE_2, Words.say(language, "lineage.exported")),
                BarPicture.means(Tone.LEFT, Words.say(language, "lineage.given_on")),
                BarPicture.means(Tone.LOST, Words.say(language, "lineage.destroyed")));
        var bar = new Bar(
                Words.say(language, "lineage.came_in"), figures.mass(books.inMg()), parts, OptionalDouble.of((double)
                        books.inMg()));
        var caption = new Caption("books", Words.say(language, "lineage.books"), "");
        return BarPicture.of(caption, legend, List.of(bar), Measure.EACH, "");
    }

    /** Shares of the goods by where they come from, the largest first. */
    String origins(List<GraphRead.Origin> origins) {
        var bars = origins.stream()
                .map(origin -> new Bar(
                        name(origin),
                        figures.percent(share(origin)),
                        List.of(new Part(origin.hidden() ? Tone.COMMITTED : Tone.USED, share(origin))),
                        OptionalDouble.of(1)))
                .toList();
        var caption = new Caption("origins", Words.say(language, "lineage.origins"), "");
        return BarPicture.of(caption, List.of(), bars, Measure.TOGETHER, Words.say(language, "lineage.no_origins"));
    }

    List<From> rows(List<GraphRead.Origin> origins) {
        return origins.stream()
                .map(origin -> new From(
                        name(origin),
                        Stream.of(Codes.of(language, "lineage.source", origin.sourceKind()), origin.sourceReference())
                                .filter(text -> text != null && !text.isEmpty())
                                .collect(Collectors.joining(" ")),
                        Objects.requireNonNullElse(origin.producerOrg(), ""),
                        origin.lotId() == null ? "" : "/console/lineage/lots/" + Address.encoded(origin.lotId()),
                        figures.percent(share(origin))))
                .toList();
    }

    private String name(GraphRead.Origin origin) {
        var place = Stream.of(Codes.of(language, "lineage.stage", origin.stage()), origin.country())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return origin.hidden() ? place + ", " + Words.say(language, "lineage.hidden") : place;
    }

    /** The API tells shares as decimals of one; what it keeps back counts as nothing here. */
    private static double share(GraphRead.Origin origin) {
        var share = origin.shareOfMass();
        return share == null ? 0 : new BigDecimal(share).doubleValue();
    }
}
