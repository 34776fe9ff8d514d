package io.ytterby.footprints;

import io.ytterby.footprints.LargestRemainder.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A number and how it came about: a tree whose leaves are what somebody gave and whose other nodes are one operation each.
 *
 * @param what in words: {@code diesel}, {@code scope 1}
 * @param formula F1 to F14 of the guide, or empty
 * @param value exact; a node's value follows from its parts' values alone
 * @param unit {@code kgCO2e}, {@code kg}, {@code kgCO2e/kg}, {@code 1} for a plain number
 * @param from of a leaf: JSON pointer into the inventory, or table, version and row, as {@code gwp:AR6/2021/CF4}; else empty
 */
public record Breakdown(
        String what,
        Operation operation,
        String formula,
        BigDecimal value,
        String unit,
        String from,
        List<Breakdown> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** How a node's value follows from its parts'. */
    public enum Operation {
        GIVEN,
        SUM,
        /** The first less the second. */
        DIFFERENCE,
        PRODUCT,
        /** The first by the second, to 40 significant digits. */
        QUOTIENT,
        /** Of the first what the second is due among all that follow it, by largest remainder. */
        PART;

        private BigDecimal of(List<Breakdown> parts) {
            return switch (this) {
                case GIVEN -> throw new IllegalStateException("what is given follows from nothing");
                case SUM -> Decimals.sum(values(parts));
                case DIFFERENCE -> first(parts).subtract(second(parts));
                case PRODUCT -> values(parts).stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
                case QUOTIENT -> Decimals.quotient(first(parts), second(parts));
                case PART -> LargestRemainder.part(first(parts), weights(parts)).getFirst();
            };
        }

        private static BigDecimal first(List<Breakdown> parts) {
            return parts.getFirst().value();
        }

        private static BigDecimal second(List<Breakdown> parts) {
            return parts.get(1).value();
        }

        private static List<BigDecimal> values(List<Breakdown> parts) {
            return parts.stream().map(Breakdown::value).toList();
        }

        private static List<Weight> weights(List<Breakdown> parts) {
            return parts.stream()
                    .skip(1)
                    .map(part -> new Weight(part.what(), part.value()))
                    .toList();
        }
    }

    public static Breakdown given(String what, BigDecimal value, String unit, String from) {
        return new Breakdown(what, Operation.GIVEN, "", value, unit, from, List.of());
    }

    public static Breakdown sum(String formula, String what, String unit, List<Breakdown> parts) {
        return of(Operation.SUM, formula, what, unit, parts);
    }

    public static Breakdown difference(String formula, String what, String unit, Breakdown from, Breakdown less) {
        return of(Operation.DIFFERENCE, formula, what, unit, List.of(from, less));
    }

    public static Breakdown product(String formula, String what, String unit, Breakdown... parts) {
        return of(Operation.PRODUCT, formula, what, unit, Arrays.asList(parts));
    }

    /** @throws ArithmeticException if the divisor is zero: who calls has seen to it */
    public static Breakdown quotient(String formula, String what, String unit, Breakdown dividend, Breakdown divisor) {
        return of(Operation.QUOTIENT, formula, what, unit, List.of(dividend, divisor));
    }

    /** @param weights the first is whose part this is; their names are told apart */
    public static Breakdown part(String formula, String what, Breakdown whole, List<Breakdown> weights) {
        var parts = new ArrayList<Breakdown>();
        parts.add(whole);
        parts.addAll(weights);
        return of(Operation.PART, formula, what, whole.unit(), parts);
    }

    /** A node that says {@code value}, true or not: {@link #recomputed()} tells. */
    public static Breakdown of(Operation operation, String formula, String what, String unit, List<Breakdown> parts) {
        return new Breakdown(what, operation, formula, operation.of(parts), unit, "", parts);
    }

    /** The same tree with each value worked out anew from the leaves. */
    public Breakdown recomputed() {
        if (operation == Operation.GIVEN) return this;
        return of(
                operation,
                formula,
                what,
                unit,
                parts.stream().map(Breakdown::recomputed).toList());
    }

    /** The first part of that name at any depth; for tests and summaries. */
    public Optional<Breakdown> find(String name) {
        if (what.equals(name)) return Optional.of(this);
        return parts.stream().flatMap(part -> part.find(name).stream()).findFirst();
    }
}
