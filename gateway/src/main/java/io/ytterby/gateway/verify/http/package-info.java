/** Bounds what strangers may ask. Start at {@link io.ytterby.gateway.verify.http.PublicGuard}. */
@NullMarked
package io.ytterby.gateway.verify.http;

import org.jspecify.annotations.NullMarked;
