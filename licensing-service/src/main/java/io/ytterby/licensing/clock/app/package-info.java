/** The use cases of a case's clock. Start at {@link io.ytterby.licensing.clock.app.ReadClock}. */
@NullMarked
package io.ytterby.licensing.clock.app;

import org.jspecify.annotations.NullMarked;
