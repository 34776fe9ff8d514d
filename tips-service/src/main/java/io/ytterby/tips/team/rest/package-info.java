/**
 * The team's own desk. Start at {@link io.ytterby.tips.team.rest.TeamKeyResource}.
 */
@NullMarked
package io.ytterby.tips.team.rest;

import org.jspecify.annotations.NullMarked;
