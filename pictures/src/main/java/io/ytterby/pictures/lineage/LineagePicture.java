package io.ytterby.pictures.lineage;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.lineage.Lineage.Mark;
import io.ytterby.pictures.lineage.Lineage.Node;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.svg.Letters;
import io.ytterby.pictures.svg.Svg;
import io.ytterby.pictures.svg.Svg.Anchor;

/**
 * A lineage from left to right by tiers. Boxes with a link are links, so it is walked by keys as any page is; how far a tie
 * may be relied on is told by its line: solid, broken, or dotted with a cross.
 */
public final class LineagePicture {
    private static final int BOX_WIDTH = 156;
    private static final int BOX_HEIGHT = 40;
    private static final int COLUMN = 216;
    private static final int ROW = 52;
    private static final int BEND = 12;
    private static final int MARGIN = 12;
    private static final int HEAD = 48;

    /** Crosses on more revoked ties than this would be a wall of crosses: their lines alone tell then. */
    private static final int MOST_CROSSES = 200;

    private final Lineage lineage;
    private final Layers layers;
    private final double[] heights;
    private final int[] tierOf;

    private LineagePicture(Lineage lineage) {
        this.lineage = lineage;
        layers = Layers.of(lineage);
        Ordering.arrange(layers);
        heights = Heights.of(layers, ROW, BEND);
        tierOf = new int[layers.vertices()];
        for (int tier = 0; tier < layers.tiers.length; tier++)
            for (int vertex : layers.tiers[tier]) tierOf[vertex] = tier;
    }

    public static String of(Caption caption, Lineage lineage) {
        return new LineagePicture(lineage).draw(caption);
    }

    private String draw(Caption caption) {
        int width = 2 * MARGIN + Math.max(1, lineage.tiers().size()) * COLUMN - (COLUMN - BOX_WIDTH);
        int height = HEAD + MARGIN + ROW;
        for (double each : heights) height = Math.max(height, (int) Math.ceil(HEAD + each + ROW));
        var svg = Svg.drawing("pic-lineage", caption, width, height);
        for (int i = 0; i < lineage.tiers().size(); i++) tier(svg, i, height);
        svg.open("g", "class", "pic-edges", "aria-hidden", "true");
        var crosses = new int[] {0};
        for (int i = 0; i < layers.paths.length; i++) edge(svg, i, crosses);
        svg.close();
        for (int i = 0; i < lineage.nodes().size(); i++) node(svg, i);
        return svg.done();
    }

    private void tier(Svg svg, int index, int height) {
        var tier = lineage.tiers().get(index);
        svg.open("g", "class", "pic-tier");
        var x = Svg.number(x(index));
        svg.words("pic-tier-name", x, MARGIN + 6, Anchor.START, Letters.cut(tier.name(), BOX_WIDTH));
        if (!tier.mass().isBlank()) svg.words("pic-tier-mass", x, MARGIN + 22, Anchor.START, tier.mass());
        if (index > 0) {
            var line = Svg.number(x(index) - (COLUMN - BOX_WIDTH) / 2.0);
            svg.line("pic-tier-line", line, MARGIN, line, height - MARGIN);
        }
        svg.close();
    }

    private static int x(int tier) {
        return MARGIN + tier * COLUMN;
    }

    private double y(int vertex) {
        return HEAD + heights[vertex];
    }

    private void edge(Svg svg, int index, int[] crosses) {
        int[] path = layers.paths[index];
        var standing = lineage.edges().get(index).standing();
        double x = x(tierOf[path[0]]) + BOX_WIDTH;
        double y = y(path[0]);
        var d = new StringBuilder(64)
                .append('M')
                .append(Svg.number(x))
                .append(' ')
                .append(Svg.number(y));
        for (int i = 1; i < path.length; i++) {
            double toX = x(tierOf[path[i]]);
            double toY = y(path[i]);
            curve(d, x, y, toX, toY);
            if (i < path.length - 1) d.append('H').append(Svg.number(toX + BOX_WIDTH));
            x = i < path.length - 1 ? toX + BOX_WIDTH : toX;
            y = toY;
        }
        svg.leaf("path", "class", "pic-edge " + standing.style, "d", d.toString());
        if (standing == Standing.REVOKED && crosses[0]++ < MOST_CROSSES)
            svg.words("pic-cross", Svg.number(x - 14), y + 4, Anchor.MIDDLE, "✗");
    }

    private static void curve(StringBuilder d, double x, double y, double toX, double toY) {
        if (y == toY && toX > x) {
            d.append('H').append(Svg.number(toX));
            return;
        }
        double reach = Math.max(28, Math.abs(toX - x) / 2);
        d.append('C')
                .append(Svg.number(x + reach))
                .append(' ')
                .append(Svg.number(y))
                .append(' ');
        d.append(Svg.number(toX - reach)).append(' ').append(Svg.number(toY)).append(' ');
        d.append(Svg.number(toX)).append(' ').append(Svg.number(toY));
    }

    private void node(Svg svg, int index) {
        var node = lineage.nodes().get(index);
        var style = new StringBuilder("pic-node ").append(node.kind().style);
        for (Mark mark : node.marks()) style.append(' ').append(mark.style);
        var link = node.link();
        if (link == null)
            svg.open("g", "class", style.toString(), "data-node", node.id(), "role", "img", "aria-label", node.says());
        else svg.open("a", "class", style.toString(), "data-node", node.id(), "href", link, "aria-label", node.says());
        box(svg, node, x(node.tier()), y(index) - BOX_HEIGHT / 2.0);
        svg.close();
    }

    private static void box(Svg svg, Node node, double x, double y) {
        int round = node.kind() == Lineage.Kind.STEP ? BOX_HEIGHT / 2 : 4;
        svg.leaf(
                "rect",
                "class",
                "pic-box",
                "x",
                Svg.number(x),
                "y",
                Svg.number(y),
                "width",
                String.valueOf(BOX_WIDTH),
                "height",
                String.valueOf(BOX_HEIGHT),
                "rx",
                String.valueOf(round));
        double inset = x + (node.kind() == Lineage.Kind.STEP ? 16 : 9);
        double room = BOX_WIDTH - 2 * (inset - x);
        boolean one = node.words().isBlank();
        svg.words(
                "pic-node-name", Svg.number(inset), y + (one ? 24 : 17), Anchor.START, Letters.cut(node.name(), room));
        if (!one) svg.words("pic-node-words", Svg.number(inset), y + 32, Anchor.START, Letters.cut(node.words(), room));
    }
}
