/**
 * When a rule of a buyer rings. Plain Java. Start at {@link io.ytterby.gateway.watch.domain.Rings}. Why: docs/adr/0051.
 */
@NullMarked
package io.ytterby.gateway.watch.domain;

import org.jspecify.annotations.NullMarked;
