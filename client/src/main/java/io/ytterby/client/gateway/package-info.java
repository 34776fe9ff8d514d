/** Generated: the calls of gateway. Start at {@link io.ytterby.client.gateway.GatewayApi}. */
@NullMarked
package io.ytterby.client.gateway;

import org.jspecify.annotations.NullMarked;
