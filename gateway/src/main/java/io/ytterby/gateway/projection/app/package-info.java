/**
 * The gateway's own view of what the services have told, in memory. Start at {@link
 * io.ytterby.gateway.projection.app.Projection}. Why: docs/adr/0008.
 */
@NullMarked
package io.ytterby.gateway.projection.app;

import org.jspecify.annotations.NullMarked;
