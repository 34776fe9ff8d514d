/** Withdrawals in plain SQL. Start at {@link io.ytterby.tracking.withdrawal.db.JdbiWithdrawals}. */
@NullMarked
package io.ytterby.tracking.withdrawal.db;

import org.jspecify.annotations.NullMarked;
