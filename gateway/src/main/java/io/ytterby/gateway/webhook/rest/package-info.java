/** Webhooks over HTTP. Start at {@link io.ytterby.gateway.webhook.rest.WebhookResource}. */
@NullMarked
package io.ytterby.gateway.webhook.rest;

import org.jspecify.annotations.NullMarked;
