/**
 * What became of goods, and what they were made of. Plain Java: no framework, no clock, no I/O.
 *
 * <p>Start at {@link io.ytterby.tracking.lineage.domain.Lineage}. Words: {@code docs/domain/glossary.md}. Why: ADR 0034.
 */
@NullMarked
package io.ytterby.tracking.lineage.domain;

import org.jspecify.annotations.NullMarked;
