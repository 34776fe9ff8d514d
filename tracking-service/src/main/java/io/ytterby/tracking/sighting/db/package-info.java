/** Sightings, alerts and routes as rows. Start at {@link io.ytterby.tracking.sighting.db.JdbiSightings}. */
@NullMarked
package io.ytterby.tracking.sighting.db;

import org.jspecify.annotations.NullMarked;
