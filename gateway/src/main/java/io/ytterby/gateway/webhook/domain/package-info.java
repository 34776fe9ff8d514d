/**
 * What a webhook is, where it may point, when it is tried again, and how its messages are signed. Plain Java: no socket,
 * no clock, no table. Start at {@link io.ytterby.gateway.webhook.domain.Lane}.
 */
@NullMarked
package io.ytterby.gateway.webhook.domain;

import org.jspecify.annotations.NullMarked;
