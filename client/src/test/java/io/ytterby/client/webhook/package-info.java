/** Tests of the verifier. Start at {@link io.ytterby.client.webhook.WebhookVerifierTest}. */
@NullMarked
package io.ytterby.client.webhook;

import org.jspecify.annotations.NullMarked;
