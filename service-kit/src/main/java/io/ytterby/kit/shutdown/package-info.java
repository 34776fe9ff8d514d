/**
 * How a process ends without losing anything: it is not ready at once, lets its clients go, finishes what it has begun and
 * tells what it has written. Start at {@link io.ytterby.kit.shutdown.Draining}. Why: docs/adr/0060.
 */
@NullMarked
package io.ytterby.kit.shutdown;

import org.jspecify.annotations.NullMarked;
