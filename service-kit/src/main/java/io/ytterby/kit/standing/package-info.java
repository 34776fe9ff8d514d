/**
 * Whether a token that is good may be used now: a frozen organisation's, a person's who has left, an agent's without a
 * mandate may not. Start at {@link io.ytterby.kit.standing.TurnAway}. Why: docs/adr/0024.
 */
@NullMarked
package io.ytterby.kit.standing;

import org.jspecify.annotations.NullMarked;
