/** What a buyer of rare earths has to know, map and declare. Plain Java. Start at {@link io.ytterby.gateway.duty.domain.DutyRules}; why: docs/adr/0071. */
@NullMarked
package io.ytterby.gateway.duty.domain;

import org.jspecify.annotations.NullMarked;
