/**
 * Who calls, from the verified token only. Start at {@link io.ytterby.kit.identity.Caller} to ask, at {@link
 * io.ytterby.kit.identity.Bearers} to see how a token is checked; {@link io.ytterby.kit.identity.TokenActor} says what it
 * must carry.
 */
@NullMarked
package io.ytterby.kit.identity;

import org.jspecify.annotations.NullMarked;
