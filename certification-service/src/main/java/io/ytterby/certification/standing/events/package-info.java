/**
 * Follows the registry of organisations. Start at {@link io.ytterby.certification.standing.events.OrganisationsConsumer}.
 */
@NullMarked
package io.ytterby.certification.standing.events;

import org.jspecify.annotations.NullMarked;
