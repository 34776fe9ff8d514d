/** Whose signatures count, as the gateway last heard it. Start at {@link io.ytterby.gateway.trust.app.KnownIssuers}. */
@NullMarked
package io.ytterby.gateway.trust.app;

import org.jspecify.annotations.NullMarked;
