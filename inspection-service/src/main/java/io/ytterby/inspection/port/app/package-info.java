/**
 * What waits at a port. Start at {@link io.ytterby.inspection.port.app.ReadBacklog}.
 */
@NullMarked
package io.ytterby.inspection.port.app;

import org.jspecify.annotations.NullMarked;
