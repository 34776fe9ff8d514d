/**
 * Whom the withdrawal of a certificate touches. Start at {@link io.ytterby.certification.withdrawal.app.ReadWithdrawals}.
 */
@NullMarked
package io.ytterby.certification.withdrawal.app;

import org.jspecify.annotations.NullMarked;
