/** A table of lots, read cell by cell. Plain Java. Start at {@link io.ytterby.tracking.intake.domain.LotSheet}. */
@NullMarked
package io.ytterby.tracking.intake.domain;

import org.jspecify.annotations.NullMarked;
