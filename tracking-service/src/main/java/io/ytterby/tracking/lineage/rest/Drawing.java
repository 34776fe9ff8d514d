package io.ytterby.tracking.lineage.rest;

import io.ytterby.pictures.Caption;
import io.ytterby.pictures.lineage.Lineage;
import io.ytterby.pictures.lineage.Lineage.Kind;
import io.ytterby.pictures.lineage.Lineage.Mark;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.lineage.LineagePicture;
import io.ytterby.pictures.svg.StandaloneSheet;
import io.ytterby.tracking.lineage.rest.GraphReply.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A graph as SVG: layers from left to right, goods and steps in turn. Beyond a hundred nodes those of one layer, kind, stage
 * and country are drawn as one. It needs no script, and prints.
 */
final class Drawing {
    private static final int MOST_NODES = 100;

    private Drawing() {}

    static String of(GraphReply graph) {
        var title = "Lineage " + graph.direction() + ", " + graph.nodes().size() + " nodes"
                + (graph.truncated() ? ", cut at the limit" : "");
        return StandaloneSheet.on(LineagePicture.of(new Caption("lineage", title, ""), lineage(graph)));
    }

    private static Lineage lineage(GraphReply graph) {
        boolean collapsed = graph.nodes().size() > MOST_NODES;
        var boxOf = new HashMap<String, String>();
        var boxes = new LinkedHashMap<String, List<Node>>();
        for (var node : graph.nodes()) {
            var key = collapsed && !node.start() ? alike(node) : node.id();
            boxOf.put(node.id(), key);
            boxes.computeIfAbsent(key, absent -> new ArrayList<>()).add(node);
        }
        var edges = new LinkedHashSet<Lineage.Edge>();
        for (var edge : graph.edges())
            edges.add(new Lineage.Edge(
                    boxOf.getOrDefault(edge.from(), edge.from()),
                    boxOf.getOrDefault(edge.to(), edge.to()),
                    Standing.ATTESTED));
        return new Lineage(
                tiers(graph), boxes.entrySet().stream().map(Drawing::box).toList(), List.copyOf(edges));
    }

    private static String alike(Node node) {
        return node.layer() + " " + node.kind() + " " + node.stage() + " " + node.country() + " " + node.operation();
    }

    /** A layer is named by its stage where all its goods are of one. */
    private static List<Lineage.Tier> tiers(GraphReply graph) {
        int layers = 1 + graph.nodes().stream().mapToInt(Node::layer).max().orElse(0);
        var tiers = new ArrayList<Lineage.Tier>();
        for (int layer = 0; layer < layers; layer++) {
            int wanted = layer;
            var stages = graph.nodes().stream()
                    .filter(node -> node.layer() == wanted)
                    .flatMap(node -> Stream.ofNullable(node.stage()))
                    .distinct()
                    .toList();
            tiers.add(new Lineage.Tier(stages.size() == 1 ? stages.getFirst() : "", ""));
        }
        return tiers;
    }

    private static Lineage.Node box(Map.Entry<String, List<Node>> box) {
        var first = box.getValue().getFirst();
        var words = DrawingWords.of(first, box.getValue().size());
        var marks = new ArrayList<Mark>();
        if (first.start()) marks.add(Mark.START);
        if (first.hidden()) marks.add(Mark.HIDDEN);
        if (first.unfollowed()) marks.add(Mark.MORE);
        var kind = first.kind().equals("STEP") ? Kind.STEP : box.getValue().size() > 1 ? Kind.SEVERAL : Kind.LOT;
        return new Lineage.Node(
                box.getKey(),
                first.layer(),
                kind,
                marks,
                words.getFirst(),
                words.getLast(),
                String.join(", ", words),
                null);
    }
}
