package io.ytterby.footprints.lots;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.LargestRemainder;
import io.ytterby.footprints.LargestRemainder.Weight;
import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * F4 and F10: goods with what they inherited, source by source. A footprint per kg is never carried on, only mass in mg
 * and the emissions of all of it: so
 * blending, splitting and merging lose and make nothing, to the last digit.
 *
 * @param portions by source, each with some mass
 */
public record Parcel(SortedMap<Source, Portion> portions) {
    private static final BigDecimal MG_PER_KG = new BigDecimal(1_000_000);

    public Parcel {
        if (portions.isEmpty()
                || portions.values().stream().anyMatch(portion -> portion.mass().isZero()))
            throw new IllegalArgumentException("a parcel has mass, and each source has some of it");
        portions = Collections.unmodifiableSortedMap(new TreeMap<>(portions));
    }

    /** @param pcfPerKg kg CO2e per kg, exact */
    public static Parcel of(Source source, Mass mass, BigDecimal pcfPerKg) {
        var kg = BigDecimal.valueOf(mass.milligrams(), 6);
        return new Parcel(new TreeMap<>(Map.of(source, new Portion(mass, kg.multiply(pcfPerKg)))));
    }

    /** All of several parcels, in any order. */
    public static Parcel blend(Collection<Parcel> parcels) {
        var together = new TreeMap<Source, Portion>();
        parcels.forEach(parcel ->
                parcel.portions().forEach((source, portion) -> together.merge(source, portion, Portion::plus)));
        return new Parcel(together);
    }

    public Mass mass() {
        return portions.values().stream().map(Portion::mass).reduce(Mass.ZERO, Mass::plus);
    }

    public SortedMap<Source, Mass> massBySource() {
        var masses = new TreeMap<Source, Mass>();
        portions.forEach((source, portion) -> masses.put(source, portion.mass()));
        return Collections.unmodifiableSortedMap(masses);
    }

    /** kg CO2e of all of it. */
    public BigDecimal emissions() {
        return Decimals.sum(portions.values().stream().map(Portion::emissions).toList());
    }

    /** kg CO2e per kg. */
    public BigDecimal pcfPerKg() {
        return Decimals.quotient(emissions().multiply(MG_PER_KG), BigDecimal.valueOf(mass().milligrams()));
    }

    /**
     * Parcels of these masses, each with the same mixture as nearly as whole milligrams allow.
     *
     * @param masses each above zero
     * @throws IllegalArgumentException if they do not add up to this parcel's
     */
    public List<Parcel> split(List<Mass> masses) {
        if (!masses.stream().reduce(Mass.ZERO, Mass::plus).equals(mass()))
            throw new IllegalArgumentException("the parts do not add up to " + mass());
        var parts = new ArrayList<Parcel>();
        var left = portions;
        for (var mass : masses) {
            var taken = take(left, mass);
            parts.add(new Parcel(taken));
            left = without(left, taken);
        }
        return List.copyOf(parts);
    }

    /**
     * What a step makes of it: other mass, and the step's own emissions on top.
     *
     * @param stepEmissions kg CO2e that the step adds to this output
     */
    public Parcel transformed(Mass output, BigDecimal stepEmissions) {
        var sources = List.copyOf(portions.keySet());
        var masses = parts(BigInteger.valueOf(output.milligrams()), portions);
        var added = LargestRemainder.part(stepEmissions, weights(portions));
        var made = new TreeMap<Source, Portion>();
        for (int i = 0; i < sources.size(); i++) {
            if (masses.get(i).signum() == 0)
                throw new IllegalArgumentException("too little comes out to share it among all sources: " + output);
            var portion = portionOf(sources.get(i));
            made.put(
                    sources.get(i),
                    new Portion(
                            new Mass(masses.get(i).longValueExact()),
                            portion.emissions().add(added.get(i))));
        }
        return new Parcel(made);
    }

    /**
     * How much of an element is each source's, in whole milligrams that add up.
     *
     * @param weightShare of the parcel's mass, from 0 to 1
     */
    public SortedMap<Source, Mass> elementBySource(BigDecimal weightShare) {
        if (weightShare.signum() < 0 || weightShare.compareTo(BigDecimal.ONE) > 0)
            throw new IllegalArgumentException("not a share: " + weightShare);
        var total = BigDecimal.valueOf(mass().milligrams())
                .multiply(weightShare)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        var parts = parts(total, portions).iterator();
        var found = new TreeMap<Source, Mass>();
        portions.forEach(
                (source, portion) -> found.put(source, new Mass(parts.next().longValueExact())));
        return Collections.unmodifiableSortedMap(found);
    }

    /** Certified mass by all mass. */
    public BigDecimal certifiedShare() {
        long certified = portions.entrySet().stream()
                .filter(portion -> portion.getKey().certificate().isPresent())
                .mapToLong(portion -> portion.getValue().mass().milligrams())
                .sum();
        return Decimals.quotient(BigDecimal.valueOf(certified), BigDecimal.valueOf(mass().milligrams()));
    }

    private Portion portionOf(Source source) {
        return Stream.ofNullable(portions.get(source)).findFirst().orElseThrow();
    }

    private static SortedMap<Source, Portion> take(SortedMap<Source, Portion> from, Mass mass) {
        var masses = parts(BigInteger.valueOf(mass.milligrams()), from).iterator();
        var taken = new TreeMap<Source, Portion>();
        from.forEach((source, portion) -> {
            var part = new Mass(masses.next().longValueExact());
            if (!part.isZero()) taken.put(source, new Portion(part, emissionsOf(portion, part)));
        });
        return taken;
    }

    private static BigDecimal emissionsOf(Portion portion, Mass part) {
        return LargestRemainder.part(
                        portion.emissions(),
                        List.of(
                                new Weight("part", BigDecimal.valueOf(part.milligrams())),
                                new Weight(
                                        "rest",
                                        BigDecimal.valueOf(
                                                portion.mass().minus(part).milligrams()))))
                .getFirst();
    }

    private static SortedMap<Source, Portion> without(
            SortedMap<Source, Portion> all, SortedMap<Source, Portion> taken) {
        var left = new TreeMap<>(all);
        taken.forEach((source, portion) -> left.computeIfPresent(source, (same, whole) -> whole.minus(portion)));
        left.values().removeIf(portion -> portion.mass().isZero());
        return left;
    }

    private static List<BigInteger> parts(BigInteger whole, SortedMap<Source, Portion> by) {
        return LargestRemainder.part(whole, weights(by));
    }

    private static List<Weight> weights(SortedMap<Source, Portion> portions) {
        return portions.entrySet().stream()
                .map(one -> new Weight(
                        one.getKey().toString(),
                        BigDecimal.valueOf(one.getValue().mass().milligrams())))
                .toList();
    }
}
