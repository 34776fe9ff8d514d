/** What the gateway tells services of a caller beside the token itself. Start at {@link io.ytterby.gateway.identity.http.BoundTokens}. */
@NullMarked
package io.ytterby.gateway.identity.http;

import org.jspecify.annotations.NullMarked;
