package io.ytterby.pictures.bars;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.svg.Legend;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.List;

/** Bars one under another, each as wide as its room, its name and its figure above it. */
public final class BarPicture {
    private static final int ROW = 42;
    private static final int NAME = 14;
    private static final int TOP_OF_BAR = 20;
    private static final int THICK = 14;

    private BarPicture() {}

    /**
     * @param legend what the tones mean; may be empty where the figures say it
     * @param none what is said when there is no bar
     */
    public static String of(Caption caption, List<Legend.Entry> legend, List<Bar> bars, Measure measure, String none) {
        var key = new Legend(bars.isEmpty() ? List.of() : legend);
        int height = key.height() + Math.max(1, bars.size()) * ROW;
        var svg = Svg.chart("pic-bars", caption, height);
        key.draw(svg);
        if (bars.isEmpty()) svg.words("pic-word", "0", NAME, Anchor.START, none);
        double longest = bars.stream().mapToDouble(Bar::reach).max().orElse(1);
        double top = key.height();
        for (var bar : bars) {
            draw(svg, bar, top, measure == Measure.EACH ? bar.reach() : longest);
            top += ROW;
        }
        return svg.done();
    }

    /** @return a legend's entry for a tone */
    public static Legend.Entry means(Tone tone, String words) {
        return new Legend.Entry(tone.style(), false, words);
    }

    private static void draw(Svg svg, Bar bar, double top, double scale) {
        double whole = scale > 0 ? scale : 1;
        svg.open("g", "class", "pic-row");
        svg.fitted("pic-strong", "0", top + NAME, bar.name(), Letters.width(bar.figure()) + Letters.SIZE);
        svg.words("pic-value", "100%", top + NAME, Anchor.END, bar.figure());
        svg.box("pic-whole", "0", top + TOP_OF_BAR, "100%", THICK);
        double from = 0;
        for (var part : bar.parts()) {
            if (part.amount() > 0)
                svg.box(
                        part.tone().style(),
                        Svg.share(from / whole),
                        top + TOP_OF_BAR,
                        Svg.share(part.amount() / whole),
                        THICK);
            from += part.amount();
        }
        bar.limit().ifPresent(limit -> {
            var x = Svg.share(limit / whole);
            svg.line("pic-mark", x, top + TOP_OF_BAR - 3, x, top + TOP_OF_BAR + THICK + 3);
        });
        svg.close();
    }
}
