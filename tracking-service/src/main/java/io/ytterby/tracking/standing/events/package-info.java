/** Whose tokens are refused here. Start at {@link io.ytterby.tracking.standing.events.OrganisationsConsumer}. */
@NullMarked
package io.ytterby.tracking.standing.events;

import org.jspecify.annotations.NullMarked;
