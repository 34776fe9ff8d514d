package io.ytterby.inspection.order.domain;

/**
 * How closely goods are looked at, the least first: GREEN not at all, BLUE the books after the goods have left, YELLOW
 * the papers before that, RED the goods themselves. A lane is only ever raised; the one exception is a profile's term
 * after which an untouched YELLOW becomes BLUE.
 */
public enum Lane {
    GREEN,
    BLUE,
    YELLOW,
    RED;

    /** The closer look of two. */
    public Lane or(Lane other) {
        return isAbove(other) ? this : other;
    }

    public boolean isAbove(Lane other) {
        return compareTo(other) > 0;
    }

    /** Whether goods in this lane are inspected before they may leave. */
    public boolean isInspected() {
        return this == YELLOW || this == RED;
    }
}
