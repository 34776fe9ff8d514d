package io.ytterby.benchmarks.capacity;

import java.math.BigDecimal;

/**
 * A number that the simulation starts from.
 *
 * @param unit {@code us}: microseconds of one core; {@code bytes}; else what is counted
 * @param basis the command or the text that it comes from, or why it was assumed
 */
record Input(String name, BigDecimal value, String unit, Source source, String basis) {
    /** How sure we are of it. */
    enum Source {
        /** By a command on two cores; the basis names it. */
        MEASURED,
        /** What the platform was asked to carry. */
        ASKED,
        /** A guess, to be replaced by one's own figure. */
        ASSUMED
    }
}
