/** Webhooks, by their rules, over real sockets and through the API. */
@NullMarked
package io.ytterby.gateway.webhook;

import org.jspecify.annotations.NullMarked;
