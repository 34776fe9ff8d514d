/**
 * What is done with accounts, one transaction each. Start at {@link io.ytterby.certification.account.app.DepositMass}.
 */
@NullMarked
package io.ytterby.certification.account.app;

import org.jspecify.annotations.NullMarked;
