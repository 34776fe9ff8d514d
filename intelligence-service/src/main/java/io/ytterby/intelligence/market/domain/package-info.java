/** Prices as they were written down. */
@NullMarked
package io.ytterby.intelligence.market.domain;

import org.jspecify.annotations.NullMarked;
