/**
 * Asking for events: who sees which, and where an answer goes on. Plain Java; the query language itself is in
 * {@code io.ytterby.epcis.query}.
 *
 * <p>Start at {@link io.ytterby.tracking.query.domain.Sight}.
 */
@NullMarked
package io.ytterby.tracking.query.domain;

import org.jspecify.annotations.NullMarked;
