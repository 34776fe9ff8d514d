/**
 * Carries committed events to Kafka: at least once, in order per key. Start at {@link io.ytterby.kit.outbox.Relay}.
 */
@NullMarked
package io.ytterby.kit.outbox;

import org.jspecify.annotations.NullMarked;
