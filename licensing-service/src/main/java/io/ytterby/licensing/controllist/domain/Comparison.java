package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;

/**
 * One thing held against the list: {@code Dy in wt%}, {@code 2.5}, {@code >}, {@code 0}.
 *
 * @param actual a decimal as declared, with its uncertainty if it has one, or a word
 * @param open whether the interval of the actual lies on both sides of the limit; then {@code holds} is false
 */
public record Comparison(String what, String actual, String operator, String limit, boolean holds, boolean open) {
    public Comparison(String what, String actual, String operator, String limit, boolean holds) {
        this(what, actual, operator, limit, holds, false);
    }

    /** The same, in other words. */
    public Comparison called(String words) {
        return new Comparison(words, actual, operator, limit, holds, open);
    }

    static Comparison atLeast(String what, Measured actual, BigDecimal limit) {
        return of(what, actual, ">=", limit, actual.atLeast(limit));
    }

    static Comparison above(String what, Measured actual, BigDecimal limit) {
        return of(what, actual, ">", limit, actual.above(limit));
    }

    Tested tested() {
        return open ? Tested.OPEN : Tested.of(holds);
    }

    private static Comparison of(String what, Measured actual, String operator, BigDecimal limit, Tested tested) {
        return new Comparison(
                what, actual.toString(), operator, limit.toPlainString(), tested == Tested.YES, tested == Tested.OPEN);
    }
}
