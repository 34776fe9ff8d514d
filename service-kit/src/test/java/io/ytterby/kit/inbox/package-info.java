/** How consumers end. */
@NullMarked
package io.ytterby.kit.inbox;

import org.jspecify.annotations.NullMarked;
