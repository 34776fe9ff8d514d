/**
 * An instrument, its calibrations, and what two persons decide of both. Start at {@link io.ytterby.inspection.instrument.domain.InstrumentChange}.
 */
@NullMarked
package io.ytterby.inspection.instrument.domain;

import org.jspecify.annotations.NullMarked;
