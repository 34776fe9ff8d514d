/**
 * Trade records and their imports over HTTP. Start at {@link io.ytterby.intelligence.trade.rest.TradeRecordResource}.
 */
@NullMarked
package io.ytterby.intelligence.trade.rest;

import org.jspecify.annotations.NullMarked;
