/** What was done with lots, summed up. Plain Java. Start at {@link io.ytterby.tracking.operation.domain.LotBalance}. */
@NullMarked
package io.ytterby.tracking.operation.domain;

import org.jspecify.annotations.NullMarked;
