/**
 * Follows {@code intelligence.alert}. Start at {@link io.ytterby.inspection.diversion.events.DiversionAlertsConsumer}.
 */
@NullMarked
package io.ytterby.inspection.diversion.events;

import org.jspecify.annotations.NullMarked;
