/** Whose tokens are refused here. */
@NullMarked
package io.ytterby.tracking.standing;

import org.jspecify.annotations.NullMarked;
