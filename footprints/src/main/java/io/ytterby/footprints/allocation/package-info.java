/** Who bears how much of what a step emits. Start at {@link io.ytterby.footprints.allocation.Allocation}. */
@NullMarked
package io.ytterby.footprints.allocation;

import org.jspecify.annotations.NullMarked;
