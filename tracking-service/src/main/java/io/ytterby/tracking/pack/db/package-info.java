/** Packs as SQL. Start at {@link io.ytterby.tracking.pack.db.JdbiPacks}. */
@NullMarked
package io.ytterby.tracking.pack.db;

import org.jspecify.annotations.NullMarked;
