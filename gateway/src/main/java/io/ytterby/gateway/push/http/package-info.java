/** Streams of server-sent events. Start at {@link io.ytterby.gateway.push.http.StreamRoute}. Why: docs/adr/0049. */
@NullMarked
package io.ytterby.gateway.push.http;

import org.jspecify.annotations.NullMarked;
