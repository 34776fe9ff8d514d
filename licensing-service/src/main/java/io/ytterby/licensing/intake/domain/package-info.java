/** Applications in a table: one row a line of goods. Plain Java. Start at {@link io.ytterby.licensing.intake.domain.Sheet}. */
@NullMarked
package io.ytterby.licensing.intake.domain;

import org.jspecify.annotations.NullMarked;
