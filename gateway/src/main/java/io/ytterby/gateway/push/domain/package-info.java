/** What a subscriber hears. Start at {@link io.ytterby.gateway.push.domain.Notice}. Why: docs/adr/0049. */
@NullMarked
package io.ytterby.gateway.push.domain;

import org.jspecify.annotations.NullMarked;
