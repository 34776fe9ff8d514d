/**
 * A trade record as it comes in, and its JSON. Start at {@link io.ytterby.diversion.record.TradeRecord}.
 */
@NullMarked
package io.ytterby.diversion.record;

import org.jspecify.annotations.NullMarked;
