/**
 * What moves the books from outside: declarations. Start at {@link
 * io.ytterby.licensing.ledger.events.DeclarationConsumer}.
 */
@NullMarked
package io.ytterby.licensing.ledger.events;

import org.jspecify.annotations.NullMarked;
