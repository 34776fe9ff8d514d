package io.ytterby.benchmarks.console;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * When a page stood, in milliseconds from the beginning of the navigation, by the browser's own clock.
 *
 * @param answered the first byte of the answer
 * @param received the last byte of the page itself
 * @param fcp first contentful paint
 * @param complete the latest of: the load event's end, the last largest contentful paint, and the frame that was drawn after the page
 *     had loaded and its fonts were ready
 * @param bytes of the page itself, decoded
 * @param elements of its document
 */
record Drawn(double answered, double received, double fcp, double complete, long bytes, long elements) {
    static Drawn of(Map<?, ?> told) {
        return new Drawn(
                number(told, "answered"),
                number(told, "received"),
                number(told, "fcp"),
                number(told, "complete"),
                (long) number(told, "bytes"),
                (long) number(told, "elements"));
    }

    private static double number(Map<?, ?> told, String name) {
        if (told.get(name) instanceof Number number) return number.doubleValue();
        throw new IllegalStateException("the browser did not tell " + name + ": " + told);
    }

    static long median(List<Drawn> rounds, ToDoubleFunction<Drawn> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return Math.round(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** {@code median (least-most)}. */
    static String spread(List<Drawn> rounds, ToDoubleFunction<Drawn> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return median(rounds, figure) + " (" + Math.round(sorted[0]) + "-" + Math.round(sorted[sorted.length - 1])
                + ")";
    }
}
