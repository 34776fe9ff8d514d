package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where a gram of a mixture comes from: never from one mine, but from each with a share, and the shares sum to one.
 *
 * <p>{@code OriginShares.told(OriginShares.of(block, inputsOf, new Measure.Contained(Element.Dy)))} gives each source's
 * share in the dysprosium of a block as decimals of twelve digits.
 */
public final class OriginShares {
    /** Digits behind the point of a share that is told. */
    public static final int DIGITS = 12;

    private OriginShares() {}

    /** So much of a source went in. */
    public record Part<K>(K source, Mass mass, Composition composition) {}

    /**
     * What each input has of what was made of them all. Empty if the inputs hold nothing of what is measured.
     *
     * @return in the order of the inputs, without those that have none; they sum to one
     */
    public static <K> Map<K, Fraction> ofInputs(List<Part<K>> inputs, Measure measure) {
        var weights = new LinkedHashMap<K, Fraction>();
        for (var part : inputs) {
            var weight = measure.weigh(part.mass(), part.composition());
            if (weight.signum() > 0) weights.merge(part.source(), weight, Fraction::plus);
        }
        var all = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        weights.replaceAll((source, weight) -> weight.dividedBy(all));
        return weights;
    }

    /**
     * The share of each origin in a thing. An origin is what nothing went into, or nothing that holds what is measured.
     *
     * @param inputsOf what went into a thing, empty for an origin; asked once for each thing
     * @return they sum to one; the thing itself with one if it is an origin
     * @throws IllegalArgumentException if a thing went into itself
     */
    public static <K> Map<K, Fraction> of(K thing, Function<K, List<Part<K>>> inputsOf, Measure measure) {
        var steps = new HashMap<K, Map<K, Fraction>>();
        var shares = new LinkedHashMap<K, Fraction>(Map.of(thing, Fraction.ONE));
        var origins = new LinkedHashMap<K, Fraction>();
        for (var next : downToOrigins(thing, inputsOf, measure, steps)) {
            var share = shares.getOrDefault(next, Fraction.ZERO);
            var sources = steps.getOrDefault(next, Map.of());
            if (sources.isEmpty()) origins.put(next, share);
            sources.forEach((source, part) -> shares.merge(source, share.times(part), Fraction::plus));
        }
        return origins;
    }

    /**
     * Shares as they are told: twelve digits, cut down, and what the cuts left given to those that lost most by them,
     * the earlier first; so they still sum to one.
     *
     * @throws IllegalArgumentException if they are some, and do not sum to one
     */
    public static <K> Map<K, BigDecimal> told(Map<K, Fraction> shares) {
        var told = new LinkedHashMap<K, BigDecimal>();
        if (shares.isEmpty()) return told;
        var sum = shares.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) throw new IllegalArgumentException("the shares sum to " + sum + ", not to one");
        shares.forEach((source, share) -> told.put(source, share.toDecimal(DIGITS, RoundingMode.DOWN)));
        var left = BigDecimal.ONE.subtract(told.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var unit = new BigDecimal(BigInteger.ONE, DIGITS);
        shares.keySet().stream()
                .sorted(Comparator.comparing(
                        (K source) -> shares.getOrDefault(source, Fraction.ZERO)
                                .minus(Fraction.of(told.getOrDefault(source, BigDecimal.ZERO))),
                        Comparator.reverseOrder()))
                .limit(left.unscaledValue().longValueExact())
                .forEach(source -> told.merge(source, unit, BigDecimal::add));
        return told;
    }

    /** Each thing that the first one is made of, and before all that it was made of itself; no recursion, however deep. */
    private static <K> List<K> downToOrigins(
            K first, Function<K, List<Part<K>>> inputsOf, Measure measure, Map<K, Map<K, Fraction>> steps) {
        var done = new ArrayList<K>();
        var closed = new HashSet<K>();
        var open = new HashSet<K>();
        var stack = new ArrayDeque<>(List.of(first));
        while (!stack.isEmpty()) {
            var next = stack.getFirst();
            if (open.contains(next) || closed.contains(next)) {
                stack.removeFirst();
                if (open.remove(next) && closed.add(next)) done.add(next);
                continue;
            }
            open.add(next);
            for (var source : steps.computeIfAbsent(next, thing -> ofInputs(inputsOf.apply(thing), measure))
                    .keySet()) {
                if (open.contains(source)) throw new IllegalArgumentException(source + " went into itself");
                if (!closed.contains(source)) stack.addFirst(source);
            }
        }
        Collections.reverse(done);
        return done;
    }
}
