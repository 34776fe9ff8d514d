/**
 * Measurements in PostgreSQL. Start at {@link io.ytterby.inspection.measurement.db.SqlMeasurements}.
 */
@NullMarked
package io.ytterby.inspection.measurement.db;

import org.jspecify.annotations.NullMarked;
