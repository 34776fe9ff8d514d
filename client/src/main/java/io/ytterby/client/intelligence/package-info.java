/** Generated: the calls of intelligence. Start at {@link io.ytterby.client.intelligence.IntelligenceApi}. */
@NullMarked
package io.ytterby.client.intelligence;

import org.jspecify.annotations.NullMarked;
