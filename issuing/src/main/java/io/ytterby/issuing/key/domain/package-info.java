/** How keys live. Plain Java. Start at {@link io.ytterby.issuing.key.domain.KeyWindow}. */
@NullMarked
package io.ytterby.issuing.key.domain;

import org.jspecify.annotations.NullMarked;
