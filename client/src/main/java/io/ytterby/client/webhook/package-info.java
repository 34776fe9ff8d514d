/** Whether a webhook is the platform's. Start at {@link io.ytterby.client.webhook.WebhookVerifier}. */
@NullMarked
package io.ytterby.client.webhook;

import org.jspecify.annotations.NullMarked;
