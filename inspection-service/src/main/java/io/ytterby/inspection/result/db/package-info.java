/**
 * Results as rows. Start at {@link io.ytterby.inspection.result.db.SqlResults}.
 */
@NullMarked
package io.ytterby.inspection.result.db;

import org.jspecify.annotations.NullMarked;
