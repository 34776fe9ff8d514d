/** Recalls as rows, and who holds what now. Start at {@link io.ytterby.tracking.recall.db.JdbiRecalls}. */
@NullMarked
package io.ytterby.tracking.recall.db;

import org.jspecify.annotations.NullMarked;
