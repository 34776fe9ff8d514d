/**
 * Holds as rows. Start at {@link io.ytterby.inspection.hold.db.SqlHolds}.
 */
@NullMarked
package io.ytterby.inspection.hold.db;

import org.jspecify.annotations.NullMarked;
