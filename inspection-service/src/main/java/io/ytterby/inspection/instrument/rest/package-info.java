/**
 * Instruments over HTTP. Start at {@link io.ytterby.inspection.instrument.rest.InstrumentResource}.
 */
@NullMarked
package io.ytterby.inspection.instrument.rest;

import org.jspecify.annotations.NullMarked;
