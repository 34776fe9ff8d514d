/**
 * What a capture job is. Plain Java.
 *
 * <p>Start at {@link io.ytterby.tracking.capture.domain.CaptureJob}.
 */
@NullMarked
package io.ytterby.tracking.capture.domain;

import org.jspecify.annotations.NullMarked;
