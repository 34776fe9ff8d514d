package io.ytterby.tracking.lineage.rest;

import io.ytterby.tracking.lineage.rest.GraphReply.Edge;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A graph as SVG: layers from left to right, in each the boxes near to what they are tied to. Beyond a hundred nodes those
 * of one layer, kind, stage and country are drawn as one. It needs no script, and prints.
 */
final class Drawing {
    private static final int MOST_NODES = 100;
    private static final int BOX_WIDTH = 150;
    private static final int BOX_HEIGHT = 40;
    private static final int COLUMN = 190;
    private static final int ROW = 54;
    private static final int MARGIN = 20;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Set<Line> lines = new LinkedHashSet<>();

    private record Line(String from, String to) {}

    /** What is drawn as one box. */
    private static final class Box {
        final Node first;
        final List<Node> nodes = new ArrayList<>();
        int row;

        Box(Node first) {
            this.first = first;
        }
    }

    private Drawing() {}

    static String of(GraphReply graph) {
        var drawing = new Drawing();
        drawing.fill(graph);
        return drawing.svg(graph);
    }

    private void fill(GraphReply graph) {
        boolean collapsed = graph.nodes().size() > MOST_NODES;
        var boxOf = new HashMap<String, String>();
        for (var node : graph.nodes()) {
            var key = collapsed && !node.start() ? kind(node) : node.id();
            boxOf.put(node.id(), key);
            boxes.computeIfAbsent(key, absent -> new Box(node)).nodes.add(node);
        }
        for (Edge edge : graph.edges())
            lines.add(new Line(boxOf.getOrDefault(edge.from(), edge.from()), boxOf.getOrDefault(edge.to(), edge.to())));
        arrange();
    }

    private static String kind(Node node) {
        return node.layer() + " " + node.kind() + " " + node.stage() + " " + node.country() + " " + node.operation();
    }

    /** Layer by layer, each box at the mean height of those that lead to it; ties stay in the order of the graph. */
    private void arrange() {
        var layers = new TreeMap<Integer, List<String>>();
        boxes.forEach((key, box) -> layers.computeIfAbsent(box.first.layer(), none -> new ArrayList<>())
                .add(key));
        for (var layer : layers.values()) {
            var heights = new HashMap<String, Integer>();
            for (var key : layer) heights.put(key, meanRowOfSources(key));
            layer.sort((one, other) -> Integer.compare(heights.getOrDefault(one, 0), heights.getOrDefault(other, 0)));
            int row = 0;
            for (var key : layer) box(key).row = row++;
        }
    }

    private int meanRowOfSources(String key) {
        int sum = 0;
        int count = 0;
        for (var line : lines)
            if (line.to().equals(key)) {
                sum += box(line.from()).row * 1_000;
                count++;
            }
        return count == 0 ? 0 : sum / count;
    }

    private Box box(String key) {
        var box = boxes.get(key);
        if (box == null) throw new IllegalStateException("an edge without its node " + key);
        return box;
    }

    private String svg(GraphReply graph) {
        int width = 2 * MARGIN;
        int height = 2 * MARGIN;
        for (var box : boxes.values()) {
            width = Math.max(width, x(box) + BOX_WIDTH + MARGIN);
            height = Math.max(height, y(box) + BOX_HEIGHT + MARGIN);
        }
        var svg = new StringBuilder(8_192);
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        .formatted(width, height, width, height));
        svg.append(" font-family=\"sans-serif\" font-size=\"11\"><title>")
                .append(title(graph))
                .append("</title>\n");
        for (var line : lines) line(svg, box(line.from()), box(line.to()));
        for (var box : boxes.values()) box(svg, box);
        return svg.append("</svg>\n").toString();
    }

    private static String title(GraphReply graph) {
        return "Lineage " + graph.direction() + ", " + graph.nodes().size() + " nodes"
                + (graph.truncated() ? ", cut at the limit" : "");
    }

    private static int x(Box box) {
        return MARGIN + box.first.layer() * COLUMN;
    }

    private static int y(Box box) {
        return MARGIN + box.row * ROW;
    }

    private static void line(StringBuilder svg, Box from, Box to) {
        int begin = x(from) + BOX_WIDTH;
        int end = x(to);
        int middle = (begin + end) / 2;
        int up = y(from) + BOX_HEIGHT / 2;
        int down = y(to) + BOX_HEIGHT / 2;
        svg.append("<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"#667\"/>\n"
                .formatted(begin, up, middle, up, middle, down, end, down));
    }

    private static void box(StringBuilder svg, Box box) {
        var node = box.first;
        boolean step = node.kind().equals("STEP");
        svg.append("<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"#334\"%s/>"
                .formatted(
                        x(box),
                        y(box),
                        BOX_WIDTH,
                        BOX_HEIGHT,
                        step ? 18 : 4,
                        fill(node),
                        node.unfollowed() ? " stroke-dasharray=\"4 3\"" : ""));
        int text = y(box) + 16;
        for (var words : DrawingWords.of(node, box.nodes.size())) {
            svg.append("<text x=\"%d\" y=\"%d\">".formatted(x(box) + 8, text))
                    .append(words)
                    .append("</text>");
            text += 14;
        }
        svg.append("</g>\n");
    }

    private static String fill(Node node) {
        if (node.start()) return "#fde9a9";
        if (node.hidden()) return "#eee";
        return node.kind().equals("STEP") ? "#e3ecf7" : "#fff";
    }
}
