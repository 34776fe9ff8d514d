/**
 * Whether a name is that of somebody on a list, and why. Plain Java: no index, no transliterator, no I/O; every score is
 * an integer of 0 to 10,000, so that two machines never disagree.
 *
 * <p>Start at {@link ScoreNames}: it compares two {@link PreparedName}s, which {@link PrepareName} makes. Why: ADR 0022.
 */
@NullMarked
package io.ytterby.licensing.screening.domain;

import org.jspecify.annotations.NullMarked;
