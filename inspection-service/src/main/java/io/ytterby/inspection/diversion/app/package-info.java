/**
 * Which diversion alerts a declaration fits. Start at {@link io.ytterby.inspection.diversion.app.DiversionHits}.
 */
@NullMarked
package io.ytterby.inspection.diversion.app;

import org.jspecify.annotations.NullMarked;
