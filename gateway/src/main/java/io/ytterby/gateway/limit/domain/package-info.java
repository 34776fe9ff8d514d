/** Who is one client, and how much one may ask. Plain Java. Start at {@link io.ytterby.gateway.limit.domain.Allowance}. */
@NullMarked
package io.ytterby.gateway.limit.domain;

import org.jspecify.annotations.NullMarked;
