/** Prices, what they tempt to, and what enforcement does to them. A market accuses no firm. Why: ADR 0080. */
@NullMarked
package io.ytterby.diversion.market;

import org.jspecify.annotations.NullMarked;
