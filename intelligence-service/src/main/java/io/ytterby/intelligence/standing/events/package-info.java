/**
 * Follows the registry of organisations. Start at {@link io.ytterby.intelligence.standing.events.OrganisationsConsumer}.
 */
@NullMarked
package io.ytterby.intelligence.standing.events;

import org.jspecify.annotations.NullMarked;
