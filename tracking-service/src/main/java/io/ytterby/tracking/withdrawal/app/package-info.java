/** Withdraws codes and publishes what was withdrawn. Start at {@link io.ytterby.tracking.withdrawal.app.WithdrawCodes}. */
@NullMarked
package io.ytterby.tracking.withdrawal.app;

import org.jspecify.annotations.NullMarked;
