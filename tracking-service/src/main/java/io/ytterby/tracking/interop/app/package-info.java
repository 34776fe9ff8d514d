/** Walks from a lot to what it was made of, within limits. Start at {@link io.ytterby.tracking.interop.app.TraceLot}. */
@NullMarked
package io.ytterby.tracking.interop.app;

import org.jspecify.annotations.NullMarked;
