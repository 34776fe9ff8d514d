/**
 * Follows the registry of organisations. Start at {@link io.ytterby.tips.standing.events.OrganisationsConsumer}.
 */
@NullMarked
package io.ytterby.tips.standing.events;

import org.jspecify.annotations.NullMarked;
