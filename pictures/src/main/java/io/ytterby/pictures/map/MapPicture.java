package io.ytterby.pictures.map;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.svg.Legend;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places on the coast, each a circle, its name and figure in a column over the sea with a line between them: so that names
 * of neighbours never lie on each other. Names with a link are links.
 */
public final class MapPicture {
    /** More would not find room one under another. */
    public static final int MOST = 10;

    private static final int COLUMN = 222;
    /** Two lines of letters, and wide enough for a finger where the map is narrow. */
    private static final int ROW = 32;

    private static final double LEAST_RADIUS = 4;
    private static final double MOST_RADIUS = 16;

    private MapPicture() {}

    /** Whether a place lies in the window of the map. */
    public static boolean covers(double longitude, double latitude) {
        return Coast.covers(longitude, latitude);
    }

    /**
     * @param legend what the tones mean
     * @param spots those outside the window, and those after the first {@link #MOST}, are left out
     */
    public static String of(Caption caption, List<Legend.Entry> legend, List<Spot> spots) {
        var shown = spots.stream()
                .filter(spot -> covers(spot.longitude(), spot.latitude()))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Spot::latitude).reversed())
                .toList();
        var key = new Legend(shown.isEmpty() ? List.of() : legend);
        var svg = Svg.drawing("pic-map", caption, (int) Coast.WIDTH, key.height() + (int) Coast.HEIGHT);
        key.draw(svg);
        svg.open("g", "transform", "translate(0," + key.height() + ")");
        svg.leaf("path", "class", "pic-land", "d", Coast.LAND);
        double largest = shown.stream().mapToDouble(Spot::size).max().orElse(1);
        var rows = rows(shown);
        svg.open("g", "aria-hidden", "true");
        for (int i = 0; i < shown.size(); i++) circle(svg, shown.get(i), rows[i], largest);
        svg.close();
        for (int i = 0; i < shown.size(); i++) name(svg, shown.get(i), rows[i]);
        return svg.done();
    }

    /** Where each name stands, as near to its place as the names above and below it leave room. */
    private static double[] rows(List<Spot> spots) {
        var rows = new double[spots.size()];
        for (int i = 0; i < rows.length; i++) {
            double own = Coast.y(spots.get(i).latitude());
            rows[i] = Math.max(own, i == 0 ? ROW / 2.0 : rows[i - 1] + ROW);
        }
        double lowest = Coast.HEIGHT - ROW / 2.0;
        for (int i :
                IntStream.range(0, rows.length).map(i -> rows.length - 1 - i).toArray()) {
            rows[i] = Math.min(rows[i], lowest);
            lowest = rows[i] - ROW;
        }
        return rows;
    }

    private static void circle(Svg svg, Spot spot, double row, double largest) {
        double share = largest > 0 ? spot.size() / largest : 0;
        double radius = LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(share);
        double x = Coast.x(spot.longitude());
        double y = Coast.y(spot.latitude());
        svg.leaf(
                "path",
                "class",
                "pic-lead",
                "d",
                "M" + Svg.number(x) + " " + Svg.number(y) + "L" + (COLUMN - 12) + " " + Svg.number(row) + "H"
                        + (COLUMN - 4));
        svg.leaf(
                "circle",
                "class",
                "pic-spot " + spot.tone().style(),
                "cx",
                Svg.number(x),
                "cy",
                Svg.number(y),
                "r",
                Svg.number(radius));
    }

    private static void name(Svg svg, Spot spot, double row) {
        var link = spot.link();
        if (link == null) svg.open("g", "class", "pic-place", "role", "img", "aria-label", spot.says());
        else svg.open("a", "class", "pic-place", "href", link, "aria-label", spot.says());
        svg.leaf(
                "rect",
                "class",
                "pic-room",
                "x",
                String.valueOf(COLUMN - 2),
                "y",
                Svg.number(row - ROW / 2.0),
                "width",
                String.valueOf((int) Coast.WIDTH - COLUMN + 2),
                "height",
                String.valueOf(ROW),
                "rx",
                "4");
        var x = String.valueOf(COLUMN + 4);
        double room = Coast.WIDTH - COLUMN - 8;
        svg.words("pic-strong", x, row - 3, Anchor.START, Letters.cut(spot.name(), room));
        svg.words("pic-value", x, row + 11, Anchor.START, Letters.cut(spot.figure(), room));
        svg.close();
    }
}
