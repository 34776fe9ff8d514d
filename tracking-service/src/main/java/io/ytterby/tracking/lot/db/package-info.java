/**
 * Lots and segments as SQL. Each change is one guarded statement that decides by itself.
 *
 * <p>Start at {@link io.ytterby.tracking.lot.db.JdbiLots}; why the tiling can't be broken: {@code V1__lots_and_grams.sql}.
 */
@NullMarked
package io.ytterby.tracking.lot.db;

import org.jspecify.annotations.NullMarked;
