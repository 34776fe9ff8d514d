/**
 * Whether a licence can be used and a lot may leave, and why, in a buyer's words. Plain Java. Start at {@link
 * io.ytterby.gateway.buyer.domain.LicenceRules} and {@link io.ytterby.gateway.buyer.domain.ClearanceRules}.
 */
@NullMarked
package io.ytterby.gateway.buyer.domain;

import org.jspecify.annotations.NullMarked;
