/** The log in PostgreSQL. Start at {@link io.ytterby.gateway.push.db.JdbiLogEntries}. */
@NullMarked
package io.ytterby.gateway.push.db;

import org.jspecify.annotations.NullMarked;
