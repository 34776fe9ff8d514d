/**
 * The platform's own declarations as trade records.
 */
@NullMarked
package io.ytterby.intelligence.trade.events;

import org.jspecify.annotations.NullMarked;
