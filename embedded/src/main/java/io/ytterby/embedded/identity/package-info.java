/**
 * An identity issuer for the embedded default: it signs tokens for the demo people. Services know an issuer and its keys
 * only, so any OpenID provider takes its place by configuration.
 *
 * <p>Start at {@link io.ytterby.embedded.identity.IdentityIssuer}. It refuses to run in production.
 */
@NullMarked
package io.ytterby.embedded.identity;

import org.jspecify.annotations.NullMarked;
