/**
 * Webhooks: registered and looked after by people, fed from the event log, sent by workers. Start at {@link
 * io.ytterby.gateway.webhook.app.DeliveryWorkers}. Why: docs/adr/0050.
 */
@NullMarked
package io.ytterby.gateway.webhook.app;

import org.jspecify.annotations.NullMarked;
