/**
 * What may pass the door, and where to. Plain Java. Start at {@link io.ytterby.gateway.proxy.domain.ProxyPath}.
 */
@NullMarked
package io.ytterby.gateway.proxy.domain;

import org.jspecify.annotations.NullMarked;
