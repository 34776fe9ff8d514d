package io.ytterby.diversion.declarations;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure in bands that hold equally many rows, so that it can stand beside codes. */
record Bands(ToDoubleFunction<Declaration> figure, double[] edges) {
    private static final int BANDS = 6;

    static Bands of(List<Declaration> rows, ToDoubleFunction<Declaration> figure) {
        var sorted = rows.stream().mapToDouble(figure).sorted().toArray();
        var edges = new double[BANDS - 1];
        for (int i = 1; i < BANDS; i++) edges[i - 1] = sorted[(int) ((long) i * (sorted.length - 1) / BANDS)];
        return new Bands(figure, edges);
    }

    String band(Declaration row) {
        int at = Arrays.binarySearch(edges, figure.applyAsDouble(row));
        return String.valueOf(at < 0 ? -at - 1 : at);
    }
}
