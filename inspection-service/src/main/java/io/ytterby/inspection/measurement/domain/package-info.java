/**
 * A measurement and its verdicts. Start at {@link io.ytterby.inspection.measurement.domain.Measurement}.
 */
@NullMarked
package io.ytterby.inspection.measurement.domain;

import org.jspecify.annotations.NullMarked;
