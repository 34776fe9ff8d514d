/** The event log and the streams, on the real PostgreSQL and Kafka. */
@NullMarked
package io.ytterby.gateway.push;

import org.jspecify.annotations.NullMarked;
