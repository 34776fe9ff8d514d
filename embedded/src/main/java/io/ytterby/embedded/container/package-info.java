/**
 * PostgreSQL and Kafka as the only program of a container, one replica each, for a cluster in which nobody runs real ones:
 * the images {@code postgres-plain} and {@code kafka-plain}. They take their settings from the environment.
 *
 * <p>Start at {@link io.ytterby.embedded.container.PostgresContainer}.
 */
@NullMarked
package io.ytterby.embedded.container;

import org.jspecify.annotations.NullMarked;
