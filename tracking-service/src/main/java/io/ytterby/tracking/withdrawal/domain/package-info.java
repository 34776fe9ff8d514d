/** Codes that no longer count, and keys that others have. Start at {@link io.ytterby.tracking.withdrawal.domain.Withdrawal}. */
@NullMarked
package io.ytterby.tracking.withdrawal.domain;

import org.jspecify.annotations.NullMarked;
