/** Shows a case's clock. Start at {@link io.ytterby.licensing.clock.rest.ClockResource}. */
@NullMarked
package io.ytterby.licensing.clock.rest;

import org.jspecify.annotations.NullMarked;
