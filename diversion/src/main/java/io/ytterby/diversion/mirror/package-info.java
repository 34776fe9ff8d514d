/** What two countries say of the same trade, beside each other. Start at {@link io.ytterby.diversion.mirror.Mirror}. Why: ADR 0074. */
@NullMarked
package io.ytterby.diversion.mirror;

import org.jspecify.annotations.NullMarked;
