package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongBinaryOperator;

/**
 * What is drawn, used or given back: net mass of goods, their value, and how much of each capped element they hold.
 *
 * @param minor in the minor unit of the line's currency
 * @param elements in whole milligrams; an element that is not named is none
 */
public record Amount(Mass mass, long minor, Map<Element, Mass> elements) {
    public static final Amount NONE = new Amount(Mass.ZERO, 0, Map.of());

    public Amount {
        if (minor < 0) throw new IllegalArgumentException("an amount is never negative: " + minor);
        elements = Map.copyOf(elements);
    }

    public static Amount of(Mass mass, long minor) {
        return new Amount(mass, minor, Map.of());
    }

    public boolean isZero() {
        return mass.isZero() && minor == 0 && elements.values().stream().allMatch(Mass::isZero);
    }

    public Amount plus(Amount other) {
        return each(other, Math::addExact);
    }

    /** @throws IllegalArgumentException if something of {@code other} is the larger */
    public Amount minus(Amount other) {
        return each(other, Math::subtractExact);
    }

    /** Of each the smaller. */
    public Amount atMost(Amount other) {
        return each(other, Math::min);
    }

    /** What it is more than {@code other}, and nothing of what it is less. */
    public Amount beyond(Amount other) {
        return each(other, (mine, its) -> Math.max(0, mine - its));
    }

    /** Of each the larger. */
    public Amount atLeast(Amount other) {
        return each(other, Math::max);
    }

    public Amount only(Set<Element> wanted) {
        var kept = new EnumMap<Element, Mass>(Element.class);
        elements.forEach((element, held) -> {
            if (wanted.contains(element)) kept.put(element, held);
        });
        return new Amount(mass, minor, kept);
    }

    public Amount with(Map<Element, Mass> held) {
        return new Amount(mass, minor, held);
    }

    public Mass of(Element element) {
        return elements.getOrDefault(element, Mass.ZERO);
    }

    /**
     * What a part of the mass holds of each element, rounded up: a cap is never passed by rounding. A part of a part comes
     * to the same, because both are taken of this whole.
     *
     * @param part at any size; beyond the whole it holds accordingly more
     */
    public Map<Element, Mass> heldBy(Mass part) {
        var held = new EnumMap<Element, Mass>(Element.class);
        elements.forEach((element, whole) -> held.put(element, new Mass(share(whole, part, true))));
        return held;
    }

    /** The same rounded down: what comes back gives back no more than it took. */
    public Map<Element, Mass> givenBackBy(Mass part) {
        var held = new EnumMap<Element, Mass>(Element.class);
        elements.forEach((element, whole) -> held.put(element, new Mass(share(whole, part, false))));
        return held;
    }

    private long share(Mass whole, Mass part, boolean up) {
        if (mass.isZero()) return 0;
        var divided = BigInteger.valueOf(whole.milligrams())
                .multiply(BigInteger.valueOf(part.milligrams()))
                .divideAndRemainder(BigInteger.valueOf(mass.milligrams()));
        return divided[0].longValueExact() + (up && divided[1].signum() > 0 ? 1 : 0);
    }

    private Amount each(Amount other, LongBinaryOperator step) {
        var all = EnumSet.noneOf(Element.class);
        all.addAll(elements.keySet());
        all.addAll(other.elements.keySet());
        var held = new EnumMap<Element, Mass>(Element.class);
        for (var element : all)
            held.put(
                    element,
                    new Mass(step.applyAsLong(
                            of(element).milligrams(), other.of(element).milligrams())));
        return new Amount(
                new Mass(step.applyAsLong(mass.milligrams(), other.mass.milligrams())),
                step.applyAsLong(minor, other.minor),
                held);
    }
}
