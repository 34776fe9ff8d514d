/** Capture, measured. Start at {@link io.ytterby.benchmarks.capture.CaptureBench}. */
@NullMarked
package io.ytterby.benchmarks.capture;

import org.jspecify.annotations.NullMarked;
