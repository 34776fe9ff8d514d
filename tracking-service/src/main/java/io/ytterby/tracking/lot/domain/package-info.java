/**
 * What a lot is, and what may be done with it. Plain Java: no framework, no clock, no I/O.
 *
 * <p>Start at {@link io.ytterby.tracking.lot.domain.Lot}. Words: {@code docs/domain/glossary.md}.
 */
@NullMarked
package io.ytterby.tracking.lot.domain;

import org.jspecify.annotations.NullMarked;
