/** Footprints published, asked for, answered and received. Start at {@link io.ytterby.certification.exchange.app.ReceiveEvent}. */
@NullMarked
package io.ytterby.certification.exchange.app;

import org.jspecify.annotations.NullMarked;
