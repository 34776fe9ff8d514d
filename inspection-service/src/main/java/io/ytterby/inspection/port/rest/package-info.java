/**
 * The backlog of a port over HTTP. Start at {@link io.ytterby.inspection.port.rest.PortResource}.
 */
@NullMarked
package io.ytterby.inspection.port.rest;

import org.jspecify.annotations.NullMarked;
