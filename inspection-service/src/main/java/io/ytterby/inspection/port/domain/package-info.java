/**
 * The board of a port. Start at {@link io.ytterby.inspection.port.domain.Backlog}.
 */
@NullMarked
package io.ytterby.inspection.port.domain;

import org.jspecify.annotations.NullMarked;
