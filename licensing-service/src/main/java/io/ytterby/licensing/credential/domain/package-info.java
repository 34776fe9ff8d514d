/**
 * What a licence's status comes to as bits, and when which key signs. Plain Java. Start at {@link io.ytterby.licensing.credential.domain.Standing}.
 */
@NullMarked
package io.ytterby.licensing.credential.domain;

import org.jspecify.annotations.NullMarked;
