/** Hears inspection-service. Start at {@link io.ytterby.tracking.declaration.events.DeclarationConsumer}. */
@NullMarked
package io.ytterby.tracking.declaration.events;

import org.jspecify.annotations.NullMarked;
