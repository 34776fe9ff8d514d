/** Lots by their printed number. Start at {@link io.ytterby.tracking.resolver.db.JdbiNamedLots}. */
@NullMarked
package io.ytterby.tracking.resolver.db;

import org.jspecify.annotations.NullMarked;
