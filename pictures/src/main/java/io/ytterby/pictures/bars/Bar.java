package io.ytterby.pictures.bars;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One bar with its name above it.
 *
 * @param name whose bar it is
 * @param figure its number in words, at the right: {@code 42.6 of 60 t}
 * @param parts stretches from the left, in their order
 * @param limit where a line stands across it: the issued mass, the weeks one wants to have
 */
public record Bar(String name, String figure, List<Part> parts, OptionalDouble limit) {
    public Bar {
        parts = List.copyOf(parts);
        if (limit.isPresent() && !(limit.getAsDouble() >= 0 && limit.getAsDouble() < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("a limit of " + limit.getAsDouble());
    }

    /** With a line at an exact amount. */
    public static Bar upTo(String name, String figure, List<Part> parts, BigDecimal limit) {
        return new Bar(name, figure, parts, OptionalDouble.of(Math.max(0, limit.doubleValue())));
    }

    public static Bar of(String name, String figure, List<Part> parts) {
        return new Bar(name, figure, parts, OptionalDouble.empty());
    }

    /**
     * What of a whole is used, committed and left. What goes beyond the whole is drawn beyond the line at it.
     *
     * @param whole what there is, in the unit of the others
     */
    public static Bar ofWhole(String name, String figure, double used, double committed, double whole) {
        double insideUsed = Math.min(used, whole);
        double insideCommitted = Math.min(committed, whole - insideUsed);
        double left = whole - insideUsed - insideCommitted;
        double over = used + committed - insideUsed - insideCommitted;
        return new Bar(
                name,
                figure,
                List.of(
                        new Part(Tone.USED, insideUsed),
                        new Part(Tone.COMMITTED, insideCommitted),
                        new Part(Tone.LEFT, left),
                        new Part(Tone.OVER, over)),
                OptionalDouble.of(whole));
    }

    /** @return how far it reaches, its limit included */
    double reach() {
        return Math.max(parts.stream().mapToDouble(Part::amount).sum(), limit.orElse(0));
    }
}
