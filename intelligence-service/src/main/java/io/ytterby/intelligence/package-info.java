/**
 * What trade tells of diversion: records, signals, alerts, balances, entities and cases. Start at {@link io.ytterby.intelligence.standing.events.OrganisationsConsumer}.
 */
@NullMarked
package io.ytterby.intelligence;

import org.jspecify.annotations.NullMarked;
