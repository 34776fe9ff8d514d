/**
 * Tips of people who remain unknown, apart from all else. Start at {@link io.ytterby.tips.standing.events.OrganisationsConsumer}.
 */
@NullMarked
package io.ytterby.tips;

import org.jspecify.annotations.NullMarked;
