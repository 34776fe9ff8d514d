/**
 * From a file to a verdict. Start at {@link io.ytterby.inspection.measurement.app.RecordMeasurement}.
 */
@NullMarked
package io.ytterby.inspection.measurement.app;

import org.jspecify.annotations.NullMarked;
