/** Many lots registered at once. Start at {@link io.ytterby.tracking.intake.app.ImportLots}. */
@NullMarked
package io.ytterby.tracking.intake.app;

import org.jspecify.annotations.NullMarked;
