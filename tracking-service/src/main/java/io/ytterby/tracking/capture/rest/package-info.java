/**
 * Capture over HTTP, as EPCIS 2.0 has it.
 *
 * <p>Start at {@link io.ytterby.tracking.capture.rest.CaptureResource}.
 */
@NullMarked
package io.ytterby.tracking.capture.rest;

import org.jspecify.annotations.NullMarked;
