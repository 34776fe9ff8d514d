/** Prices and what they tempt to: the use cases' side. */
@NullMarked
package io.ytterby.intelligence.market.app;

import org.jspecify.annotations.NullMarked;
