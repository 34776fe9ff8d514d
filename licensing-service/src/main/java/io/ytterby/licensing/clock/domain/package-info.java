/**
 * How long a case has taken, who held it, and until when it should be decided: pure functions of its history and of a
 * calendar. Start at {@link io.ytterby.licensing.clock.domain.CaseClock}; why it counts so is ADR 0016.
 */
@NullMarked
package io.ytterby.licensing.clock.domain;

import org.jspecify.annotations.NullMarked;
