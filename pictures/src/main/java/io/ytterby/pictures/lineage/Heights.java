package io.ytterby.pictures.lineage;

import java.util.Arrays;

/**
 * How high each vertex stands: near the mean of what it is tied to, in the order of its tier, and never nearer to the next
 * than their sizes let. Of all heights that keep order and distance those with the least squares of displacement are taken
 * (isotonic regression by pooling neighbours that violate it; Ayer and others, 1955).
 */
final class Heights {
    private static final int ROUNDS = 6;

    private final Layers layers;
    private final double ofNode;
    private final double ofBend;
    private final double[] height;

    private Heights(Layers layers, double ofNode, double ofBend) {
        this.layers = layers;
        this.ofNode = ofNode;
        this.ofBend = ofBend;
        this.height = new double[layers.vertices()];
    }

    /**
     * @param ofNode the room a node takes in pixels, its distance to the next included
     * @param ofBend the room a bend takes
     * @return the middle of each vertex, the uppermost at half its room
     */
    static double[] of(Layers layers, double ofNode, double ofBend) {
        return new Heights(layers, ofNode, ofBend).settle();
    }

    private double[] settle() {
        for (int[] tier : layers.tiers) {
            double at = 0;
            for (int vertex : tier) {
                height[vertex] = at + room(vertex) / 2;
                at += room(vertex);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean toTheRight = round % 2 == 0;
            for (int i = 0; i < layers.tiers.length; i++) {
                int at = toTheRight ? i : layers.tiers.length - 1 - i;
                pull(layers.tiers[at], toTheRight ? layers.left : layers.right);
            }
        }
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < height.length; i++) top = Math.min(top, height[i] - room(i) / 2);
        for (int i = 0; i < height.length; i++) height[i] -= top;
        return height;
    }

    private double room(int vertex) {
        return layers.isNode(vertex) ? ofNode : ofBend;
    }

    private void pull(int[] tier, int[][] neighbours) {
        var wanted = new double[tier.length];
        var offset = new double[tier.length];
        for (int i = 0; i < tier.length; i++) {
            if (i > 0) offset[i] = offset[i - 1] + (room(tier[i - 1]) + room(tier[i])) / 2;
            wanted[i] = Arrays.stream(neighbours[tier[i]])
                            .mapToDouble(each -> height[each])
                            .average()
                            .orElse(height[tier[i]])
                    - offset[i];
        }
        var settled = ascending(wanted);
        for (int i = 0; i < tier.length; i++) height[tier[i]] = settled[i] + offset[i];
    }

    /** @return the values that never descend and lie nearest to those wanted, in least squares */
    static double[] ascending(double[] wanted) {
        var sum = new double[wanted.length];
        var count = new int[wanted.length];
        int pools = 0;
        for (double value : wanted) {
            sum[pools] = value;
            count[pools++] = 1;
            while (pools > 1 && sum[pools - 2] / count[pools - 2] > sum[pools - 1] / count[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                count[pools - 2] += count[--pools];
            }
        }
        var settled = new double[wanted.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++)
            for (int i = 0; i < count[pool]; i++) settled[at++] = sum[pool] / count[pool];
        return settled;
    }
}
