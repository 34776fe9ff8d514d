/** Whether a country or a firm can have had what it sent on. Start at {@link io.ytterby.diversion.balance.NodeBalance}. Why: ADR 0074. */
@NullMarked
package io.ytterby.diversion.balance;

import org.jspecify.annotations.NullMarked;
