/**
 * Takes EPCIS documents in and captures their events in jobs of their own.
 *
 * <p>Start at {@link io.ytterby.tracking.capture.app.ReceiveCapture}.
 */
@NullMarked
package io.ytterby.tracking.capture.app;

import org.jspecify.annotations.NullMarked;
