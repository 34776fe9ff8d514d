/**
 * Placing, extending, lifting and converting holds. Start at {@link io.ytterby.inspection.hold.app.PlaceHold}.
 */
@NullMarked
package io.ytterby.inspection.hold.app;

import org.jspecify.annotations.NullMarked;
