/** Lineage by b-tree, level by level. Start at {@link io.ytterby.tracking.lineage.db.JdbiTraces}. */
@NullMarked
package io.ytterby.tracking.lineage.db;

import org.jspecify.annotations.NullMarked;
