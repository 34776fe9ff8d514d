/**
 * The buyer's desk: permits, orders and applications as far as suppliers share them, whether lots may leave, where supply comes
 * from, warnings, webhooks. Start at {@link io.ytterby.console.buy.OverviewResource}.
 */
@NullMarked
package io.ytterby.console.buy;

import org.jspecify.annotations.NullMarked;
