/** Keeps and tells custody events. Start at {@link io.ytterby.tracking.custody.app.CustodyRecorder}. */
@NullMarked
package io.ytterby.tracking.custody.app;

import org.jspecify.annotations.NullMarked;
