/**
 * Accounts in PostgreSQL. Start at {@link io.ytterby.certification.account.db.SqlAccounts}.
 */
@NullMarked
package io.ytterby.certification.account.db;

import org.jspecify.annotations.NullMarked;
