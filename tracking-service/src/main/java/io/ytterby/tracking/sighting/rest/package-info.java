/** Sightings, alerts and routes over HTTP. Start at {@link io.ytterby.tracking.sighting.rest.SightingResource}. */
@NullMarked
package io.ytterby.tracking.sighting.rest;

import org.jspecify.annotations.NullMarked;
