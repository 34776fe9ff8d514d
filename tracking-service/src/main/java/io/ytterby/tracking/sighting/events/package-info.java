/** What others are told of sightings and alerts. Start at {@link io.ytterby.tracking.sighting.events.SightingEvents}. */
@NullMarked
package io.ytterby.tracking.sighting.events;

import org.jspecify.annotations.NullMarked;
