/** Bitstring status lists. Start at {@link io.ytterby.credentials.status.Bitstring}. */
@NullMarked
package io.ytterby.credentials.status;

import org.jspecify.annotations.NullMarked;
