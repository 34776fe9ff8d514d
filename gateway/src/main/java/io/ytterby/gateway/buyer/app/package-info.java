/** Answers a buyer from the projection alone. Start at {@link io.ytterby.gateway.buyer.app.CheckStatus}. */
@NullMarked
package io.ytterby.gateway.buyer.app;

import org.jspecify.annotations.NullMarked;
