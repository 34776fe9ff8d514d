/** Compact JWS with Ed25519. Start at {@link io.ytterby.credentials.jose.CompactJws}. */
@NullMarked
package io.ytterby.credentials.jose;

import org.jspecify.annotations.NullMarked;
