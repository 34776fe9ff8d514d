/**
 * The way through the door. Start at {@link io.ytterby.gateway.proxy.http.ProxyRoute}. The HTTP is Vert.x's own proxy;
 * what is here looks at each request and answer on its way.
 */
@NullMarked
package io.ytterby.gateway.proxy.http;

import org.jspecify.annotations.NullMarked;
