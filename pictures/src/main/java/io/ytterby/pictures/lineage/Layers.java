package io.ytterby.pictures.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A lineage as vertices by tier, for the layout. A tie that passes over tiers gets a bend in each of them, so that it is
 * led between the boxes and not through them; ties that stay in a tier or run back take no part in the layout.
 */
final class Layers {
    /** Vertices of each tier: the first ones of all are the nodes, in their order; bends come after. */
    final int[][] tiers;

    /** Neighbours to the left and to the right of each vertex. */
    final int[][] left;

    final int[][] right;

    /** The vertices each edge passes, its ends included; two for one that takes no part. */
    final int[][] paths;

    final int nodes;

    private Layers(int[][] tiers, int[][] left, int[][] right, int[][] paths, int nodes) {
        this.tiers = tiers;
        this.left = left;
        this.right = right;
        this.paths = paths;
        this.nodes = nodes;
    }

    static Layers of(Lineage lineage) {
        var number = new HashMap<String, Integer>();
        var columns = new ArrayList<List<Integer>>();
        for (int i = 0; i < lineage.tiers().size(); i++) columns.add(new ArrayList<>());
        for (var node : lineage.nodes()) {
            columns.get(node.tier()).add(number.size());
            number.put(node.id(), number.size());
        }
        int vertices = number.size();
        var paths = new int[lineage.edges().size()][];
        for (int i = 0; i < paths.length; i++) {
            int from = number.getOrDefault(lineage.edges().get(i).from(), 0);
            int to = number.getOrDefault(lineage.edges().get(i).to(), 0);
            int first = lineage.nodes().get(from).tier();
            int length = Math.max(1, lineage.nodes().get(to).tier() - first);
            var path = new int[length + 1];
            path[0] = from;
            path[length] = to;
            for (int tier = 1; tier < length; tier++) {
                columns.get(first + tier).add(vertices);
                path[tier] = vertices++;
            }
            paths[i] = path;
        }
        return new Layers(
                columns.stream().map(Layers::array).toArray(int[][]::new),
                neighbours(lineage, paths, vertices, 1),
                neighbours(lineage, paths, vertices, 0),
                paths,
                number.size());
    }

    int vertices() {
        return left.length;
    }

    boolean isNode(int vertex) {
        return vertex < nodes;
    }

    /** @param side 1 gives each vertex those before it, 0 those after it */
    private static int[][] neighbours(Lineage lineage, int[][] paths, int vertices, int side) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < vertices; i++) lists.add(new ArrayList<>());
        for (int[] path : paths) {
            if (path.length == 2 && !forward(lineage, path)) continue;
            for (int i = 0; i + 1 < path.length; i++) lists.get(path[i + side]).add(path[i + 1 - side]);
        }
        return lists.stream().map(Layers::array).toArray(int[][]::new);
    }

    private static boolean forward(Lineage lineage, int[] path) {
        return lineage.nodes().get(path[1]).tier()
                > lineage.nodes().get(path[0]).tier();
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @return the place of each vertex in its tier, as the tiers are ordered now */
    int[] places() {
        var places = new int[vertices()];
        for (int[] tier : tiers) for (int i = 0; i < tier.length; i++) places[tier[i]] = i;
        return places;
    }

    int[][] copyOfTiers() {
        return Arrays.stream(tiers).map(int[]::clone).toArray(int[][]::new);
    }
}
