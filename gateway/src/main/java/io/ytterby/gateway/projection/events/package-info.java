/**
 * Follows the state topics. Start at {@link io.ytterby.gateway.projection.events.StateFollower}.
 */
@NullMarked
package io.ytterby.gateway.projection.events;

import org.jspecify.annotations.NullMarked;
