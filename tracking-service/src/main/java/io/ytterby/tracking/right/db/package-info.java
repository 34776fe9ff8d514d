/** Rights as SQL. Start at {@link io.ytterby.tracking.right.db.JdbiRights}. */
@NullMarked
package io.ytterby.tracking.right.db;

import org.jspecify.annotations.NullMarked;
