/**
 * Product carbon footprints: exact decimals, one rounding, and a tree that explains each number. Plain Java, no clock,
 * no I/O.
 *
 * <p>Start at {@link io.ytterby.footprints.Breakdown}, then {@code statement}. Formulas F1 to F14, words and a worked
 * example:
 * {@code docs/guide/footprint.md}. Why: ADR 0063.
 */
@NullMarked
package io.ytterby.footprints;

import org.jspecify.annotations.NullMarked;
