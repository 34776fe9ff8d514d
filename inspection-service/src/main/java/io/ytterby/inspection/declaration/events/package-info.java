/**
 * What licensing and tracking answer about a declaration. Start at {@link io.ytterby.inspection.declaration.events.BookingsConsumer}.
 */
@NullMarked
package io.ytterby.inspection.declaration.events;

import org.jspecify.annotations.NullMarked;
