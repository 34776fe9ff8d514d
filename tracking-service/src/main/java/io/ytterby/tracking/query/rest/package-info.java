/** Queries over HTTP, as EPCIS 2.0 has them. Start at {@link io.ytterby.tracking.query.rest.EventsResource}. */
@NullMarked
package io.ytterby.tracking.query.rest;

import org.jspecify.annotations.NullMarked;
