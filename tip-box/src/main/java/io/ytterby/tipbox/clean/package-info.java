/**
 * Copies of what strangers handed in that can be looked at: nothing in them runs, and what they say of who made them is gone.
 * The original stays as it is, since it is evidence. Start at {@link io.ytterby.tipbox.clean.CleanCopies}.
 */
@NullMarked
package io.ytterby.tipbox.clean;

import org.jspecify.annotations.NullMarked;
