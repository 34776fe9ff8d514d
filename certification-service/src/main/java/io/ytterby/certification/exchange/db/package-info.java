/** Footprints, events and messages in PostgreSQL. Start at {@link io.ytterby.certification.exchange.app.PublishedFootprints}. */
@NullMarked
package io.ytterby.certification.exchange.db;

import org.jspecify.annotations.NullMarked;
