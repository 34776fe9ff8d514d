/** Use cases around sightings and alerts. Start at {@link io.ytterby.tracking.sighting.app.TellSightings}. */
@NullMarked
package io.ytterby.tracking.sighting.app;

import org.jspecify.annotations.NullMarked;
