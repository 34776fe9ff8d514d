/**
 * Alerts as rows. Start at {@link io.ytterby.inspection.alert.db.SqlAlerts}.
 */
@NullMarked
package io.ytterby.inspection.alert.db;

import org.jspecify.annotations.NullMarked;
