/**
 * The only way a change leaves its transaction: an audit row and outbox rows. Start at {@link io.ytterby.kit.journal.Journal}.
 */
@NullMarked
package io.ytterby.kit.journal;

import org.jspecify.annotations.NullMarked;
