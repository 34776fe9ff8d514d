/** Withdrawing over HTTP. Start at {@link io.ytterby.tracking.withdrawal.rest.BlockResource}. */
@NullMarked
package io.ytterby.tracking.withdrawal.rest;

import org.jspecify.annotations.NullMarked;
