/** A buyer's duties, one class for each question. Start at {@link io.ytterby.gateway.duty.app.ReadExposure}. */
@NullMarked
package io.ytterby.gateway.duty.app;

import org.jspecify.annotations.NullMarked;
