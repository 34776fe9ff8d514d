/**
 * The first that sees a request: it ends at once what needs nobody else. Start at {@link
 * io.ytterby.gateway.front.http.Front}.
 */
@NullMarked
package io.ytterby.gateway.front.http;

import org.jspecify.annotations.NullMarked;
