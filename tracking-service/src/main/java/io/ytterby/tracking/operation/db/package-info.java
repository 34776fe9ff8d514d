/** What operations come to, as SQL. Start at {@link io.ytterby.tracking.operation.db.JdbiBalances}. */
@NullMarked
package io.ytterby.tracking.operation.db;

import org.jspecify.annotations.NullMarked;
