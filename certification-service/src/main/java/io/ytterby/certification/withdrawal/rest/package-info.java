/**
 * Withdrawals over HTTP. Start at {@link io.ytterby.certification.withdrawal.rest.WithdrawalResource}.
 */
@NullMarked
package io.ytterby.certification.withdrawal.rest;

import org.jspecify.annotations.NullMarked;
