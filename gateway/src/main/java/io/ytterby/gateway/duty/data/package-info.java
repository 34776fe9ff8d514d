/** Rules and known alternates as they come with this build. Start at {@link io.ytterby.gateway.duty.data.RuleReader}. */
@NullMarked
package io.ytterby.gateway.duty.data;

import org.jspecify.annotations.NullMarked;
