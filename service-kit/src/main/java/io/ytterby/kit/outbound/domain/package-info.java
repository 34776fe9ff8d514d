/** Which addresses may be reached, and when what was not taken is tried again. Start at {@link io.ytterby.kit.outbound.domain.Target}. */
@NullMarked
package io.ytterby.kit.outbound.domain;

import org.jspecify.annotations.NullMarked;
