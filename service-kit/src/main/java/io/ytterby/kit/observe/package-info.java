/**
 * How a service is watched: metrics at {@code /q/metrics}, health at {@code /q/health}, traces through every log line.
 * Nearly all of it is configuration; {@link io.ytterby.kit.observe.TraceHeader} is what configuration cannot do.
 */
@NullMarked
package io.ytterby.kit.observe;

import org.jspecify.annotations.NullMarked;
