/**
 * What is recalled, and who holds any of it. Plain Java: no framework, no clock, no I/O.
 *
 * <p>Start at {@link io.ytterby.tracking.recall.domain.Recall}. Why: ADR 0034.
 */
@NullMarked
package io.ytterby.tracking.recall.domain;

import org.jspecify.annotations.NullMarked;
