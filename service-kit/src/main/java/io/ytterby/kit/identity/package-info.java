/**
 * Who calls, from the verified token only. Start at {@link io.ytterby.kit.identity.Caller}; {@link
 * io.ytterby.kit.identity.TokenActor} says what a token must carry.
 */
@NullMarked
package io.ytterby.kit.identity;

import org.jspecify.annotations.NullMarked;
