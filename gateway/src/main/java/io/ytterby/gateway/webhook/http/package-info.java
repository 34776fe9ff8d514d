/** Names and sockets of webhooks. Start at {@link io.ytterby.gateway.webhook.http.PinnedSender}. */
@NullMarked
package io.ytterby.gateway.webhook.http;

import org.jspecify.annotations.NullMarked;
