/**
 * Counts what waits. Start at {@link io.ytterby.inspection.port.db.SqlBacklogs}.
 */
@NullMarked
package io.ytterby.inspection.port.db;

import org.jspecify.annotations.NullMarked;
