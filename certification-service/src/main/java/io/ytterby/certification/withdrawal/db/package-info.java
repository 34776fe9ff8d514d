/**
 * Withdrawals in PostgreSQL. Start at {@link io.ytterby.certification.withdrawal.db.SqlWithdrawals}.
 */
@NullMarked
package io.ytterby.certification.withdrawal.db;

import org.jspecify.annotations.NullMarked;
