/** Server-sent events. Start at {@link io.ytterby.client.stream.EventStream}. */
@NullMarked
package io.ytterby.client.stream;

import org.jspecify.annotations.NullMarked;
