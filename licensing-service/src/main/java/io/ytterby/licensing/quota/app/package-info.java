/** A round is opened, asked of, run and published; each is one class. Start at {@link RunQuotaRound}. */
@NullMarked
package io.ytterby.licensing.quota.app;

import org.jspecify.annotations.NullMarked;
