/** How one who calls stands, from the gateway's own memory. Start at {@link io.ytterby.gateway.standing.app.Standing}. */
@NullMarked
package io.ytterby.gateway.standing.app;

import org.jspecify.annotations.NullMarked;
