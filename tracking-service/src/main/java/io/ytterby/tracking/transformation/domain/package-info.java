/**
 * Making one kind of goods out of another: what may become what, how much of each element has to come out again, and
 * whose a gram of a mixture is. Plain Java: no framework, no clock, no I/O; every number is exact.
 *
 * <p>Start at {@link io.ytterby.tracking.transformation.domain.Fraction} for the numbers and at {@link
 * io.ytterby.tracking.transformation.domain.OriginShares} for origins. Words: {@code docs/domain/glossary.md}. Why: ADR
 * 0030.
 */
@NullMarked
package io.ytterby.tracking.transformation.domain;

import org.jspecify.annotations.NullMarked;
