/** Rights: registered by a regulator, drawn on by mints. Start at {@link io.ytterby.tracking.right.app.DrawRight}. */
@NullMarked
package io.ytterby.tracking.right.app;

import org.jspecify.annotations.NullMarked;
