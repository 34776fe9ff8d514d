/**
 * Measurements over HTTP. Start at {@link io.ytterby.inspection.measurement.rest.MeasurementResource}.
 */
@NullMarked
package io.ytterby.inspection.measurement.rest;

import org.jspecify.annotations.NullMarked;
