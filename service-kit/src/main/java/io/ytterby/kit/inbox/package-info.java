/**
 * Applies the others' events once each. Start at {@link io.ytterby.kit.inbox.EventConsumer}.
 */
@NullMarked
package io.ytterby.kit.inbox;

import org.jspecify.annotations.NullMarked;
