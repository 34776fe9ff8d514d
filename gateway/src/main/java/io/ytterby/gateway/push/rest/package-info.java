/** The log by request: read on from a number, or begin with a snapshot. Start at {@link io.ytterby.gateway.push.rest.EventsResource}. */
@NullMarked
package io.ytterby.gateway.push.rest;

import org.jspecify.annotations.NullMarked;
