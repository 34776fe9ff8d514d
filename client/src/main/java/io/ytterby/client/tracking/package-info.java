/** Generated: the calls of tracking. Start at {@link io.ytterby.client.tracking.TrackingApi}. */
@NullMarked
package io.ytterby.client.tracking;

import org.jspecify.annotations.NullMarked;
