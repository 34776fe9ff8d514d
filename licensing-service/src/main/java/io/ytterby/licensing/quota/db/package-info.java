/** Rounds and requests as rows. Start at {@link JdbiQuotaRounds}. */
@NullMarked
package io.ytterby.licensing.quota.db;

import org.jspecify.annotations.NullMarked;
