/**
 * Accounts of certified mass: mass balance, and book and claim. Start at {@link io.ytterby.certification.account.domain.Account}.
 */
@NullMarked
package io.ytterby.certification.account.domain;

import org.jspecify.annotations.NullMarked;
