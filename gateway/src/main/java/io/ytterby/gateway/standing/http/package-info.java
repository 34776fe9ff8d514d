/** Turns away tokens of frozen organisations and of people who have left. Start at {@link io.ytterby.gateway.standing.http.StandingRoute}. */
@NullMarked
package io.ytterby.gateway.standing.http;

import org.jspecify.annotations.NullMarked;
