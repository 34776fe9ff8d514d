/** Capture over HTTP and in jobs. */
@NullMarked
package io.ytterby.tracking.capture;

import org.jspecify.annotations.NullMarked;
