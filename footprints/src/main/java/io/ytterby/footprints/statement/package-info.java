/** The number, its tree, and the way back. Start at {@link io.ytterby.footprints.statement.ComputeFootprint}. */
@NullMarked
package io.ytterby.footprints.statement;

import org.jspecify.annotations.NullMarked;
