/** Figures over time: prices, spreads, waits by quarter, trade with its expectation and its alarms. */
@NullMarked
package io.ytterby.pictures.series;

import org.jspecify.annotations.NullMarked;
