/** The operators' way to events that could not be applied. Start at {@link io.ytterby.kit.inbox.rest.DeadLetterResource}. */
@NullMarked
package io.ytterby.kit.inbox.rest;

import org.jspecify.annotations.NullMarked;
