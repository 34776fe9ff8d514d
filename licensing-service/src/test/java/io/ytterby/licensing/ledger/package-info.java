/** The books on a real database, under many hands at once. Start at {@link io.ytterby.licensing.ledger.DrawdownTest}. */
@NullMarked
package io.ytterby.licensing.ledger;

import org.jspecify.annotations.NullMarked;
