/**
 * What the market hears of licences. Start at {@link io.ytterby.intelligence.market.events.LicenceBooksConsumer}.
 */
@NullMarked
package io.ytterby.intelligence.market.events;

import org.jspecify.annotations.NullMarked;
