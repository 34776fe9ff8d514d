/**
 * What suspends a licence from outside: inspection results. Start at {@link
 * io.ytterby.licensing.licence.events.ResultConsumer}.
 */
@NullMarked
package io.ytterby.licensing.licence.events;

import org.jspecify.annotations.NullMarked;
