/** The buyer's paths. Start at {@link io.ytterby.gateway.buyer.rest.BuyerResource}. */
@NullMarked
package io.ytterby.gateway.buyer.rest;

import org.jspecify.annotations.NullMarked;
