/**
 * A hold on declared goods and what may happen to it. Start at {@link io.ytterby.inspection.hold.domain.Hold}.
 */
@NullMarked
package io.ytterby.inspection.hold.domain;

import org.jspecify.annotations.NullMarked;
