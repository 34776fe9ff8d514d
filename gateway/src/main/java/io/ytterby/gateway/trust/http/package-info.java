/** Fetches what the issuer publishes. Start at {@link io.ytterby.gateway.trust.http.HttpIssuer}. */
@NullMarked
package io.ytterby.gateway.trust.http;

import org.jspecify.annotations.NullMarked;
