/** Keeps the books of process runs. Start at {@link io.ytterby.tracking.transformation.db.JdbiBalances}. */
@NullMarked
package io.ytterby.tracking.transformation.db;

import org.jspecify.annotations.NullMarked;
