/**
 * The copies as rows. Start at {@link io.ytterby.inspection.projection.db.SqlCopies}.
 */
@NullMarked
package io.ytterby.inspection.projection.db;

import org.jspecify.annotations.NullMarked;
