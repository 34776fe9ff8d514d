/** What other services are asked for a report, as the buyer. Start at {@link io.ytterby.gateway.duty.http.HttpLotPast}. */
@NullMarked
package io.ytterby.gateway.duty.http;

import org.jspecify.annotations.NullMarked;
