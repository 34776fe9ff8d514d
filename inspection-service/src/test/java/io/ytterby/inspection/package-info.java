/** Journeys through inspection on real PostgreSQL and Kafka. Start at {@link io.ytterby.inspection.DeclarationJourneyTest}. */
@NullMarked
package io.ytterby.inspection;

import org.jspecify.annotations.NullMarked;
