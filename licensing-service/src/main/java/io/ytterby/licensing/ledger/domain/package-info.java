/**
 * How a licence is drawn on: reserve, commit or release, and contra when goods come back. Plain Java. Start at {@link
 * io.ytterby.licensing.ledger.domain.Claim}, then {@link io.ytterby.licensing.ledger.domain.Examination}.
 */
@NullMarked
package io.ytterby.licensing.ledger.domain;

import org.jspecify.annotations.NullMarked;
