/**
 * The history of the list, what is proposed, and the lines it is held against, in PostgreSQL. Start at
 * {@link io.ytterby.licensing.controllist.db.JdbiListVersions}.
 */
@NullMarked
package io.ytterby.licensing.controllist.db;

import org.jspecify.annotations.NullMarked;
