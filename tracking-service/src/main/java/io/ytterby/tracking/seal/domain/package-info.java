/**
 * The store of events as a log that nobody can rewrite unnoticed. Plain Java: no framework, no clock, no I/O.
 *
 * <p>Start at {@link io.ytterby.tracking.seal.domain.SealedEvent}. Why: ADR 0035.
 */
@NullMarked
package io.ytterby.tracking.seal.domain;

import org.jspecify.annotations.NullMarked;
