package io.ytterby.pictures.svg;

import java.util.ArrayList;
import java.util.List;

/** Names what the colours mean, in as many rows as the narrowest room needs. */
public final class Legend {
    /** The height of one row in pixels. */
    public static final int ROW = 18;

    private static final int SWATCH = 12;
    private static final int GAP = 16;

    /**
     * One name.
     *
     * @param style the class of what it names
     * @param line whether that is a line and not an area
     */
    public record Entry(String style, boolean line, String words) {}

    private record Placed(Entry entry, double x, int row) {}

    private final List<Placed> placed = new ArrayList<>();
    private final int rows;

    public Legend(List<Entry> entries) {
        double x = 0;
        int row = 0;
        for (var entry : entries) {
            double width = SWATCH + 5 + Letters.width(entry.words()) + GAP;
            if (x > 0 && x + width - GAP > Letters.NARROW) {
                x = 0;
                row++;
            }
            placed.add(new Placed(entry, x, row));
            x += width;
        }
        rows = entries.isEmpty() ? 0 : row + 1;
    }

    /** @return pixels */
    public int height() {
        return rows == 0 ? 0 : rows * ROW + 6;
    }

    public void draw(Svg svg) {
        if (rows == 0) return;
        svg.open("g", "class", "pic-legend");
        for (var each : placed) {
            double y = each.row() * ROW;
            if (each.entry().line())
                svg.line(each.entry().style(), Svg.number(each.x()), y + 8, Svg.number(each.x() + SWATCH), y + 8);
            else svg.box(each.entry().style(), Svg.number(each.x()), y + 2, String.valueOf(SWATCH), SWATCH);
            svg.words(
                    "pic-word",
                    Svg.number(each.x() + SWATCH + 5),
                    y + 12,
                    Svg.Anchor.START,
                    Letters.cut(each.entry().words(), Letters.NARROW - SWATCH - 5));
        }
        svg.close();
    }
}
