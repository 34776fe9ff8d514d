/** What gives the right to mint. Plain Java. Start at {@link io.ytterby.tracking.right.domain.Right}. */
@NullMarked
package io.ytterby.tracking.right.domain;

import org.jspecify.annotations.NullMarked;
