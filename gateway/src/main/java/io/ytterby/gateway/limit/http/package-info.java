/** Refuses a client that asks too much. Start at {@link io.ytterby.gateway.limit.http.LimitRoute}. */
@NullMarked
package io.ytterby.gateway.limit.http;

import org.jspecify.annotations.NullMarked;
