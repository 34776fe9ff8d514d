/** Keeps the kit's tables within their stated limits. Start at {@link io.ytterby.kit.housekeeping.Housekeeping}. */
@NullMarked
package io.ytterby.kit.housekeeping;

import org.jspecify.annotations.NullMarked;
