/** Queries as SQL. Start at {@link io.ytterby.tracking.query.db.QuerySql}. */
@NullMarked
package io.ytterby.tracking.query.db;

import org.jspecify.annotations.NullMarked;
