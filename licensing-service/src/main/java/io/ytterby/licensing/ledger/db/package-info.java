/**
 * The books in PostgreSQL: guarded statements decide, constraints stand behind them. Start at {@link
 * io.ytterby.licensing.ledger.db.LedgerStatements}.
 */
@NullMarked
package io.ytterby.licensing.ledger.db;

import org.jspecify.annotations.NullMarked;
