/**
 * Lets the sweeper tell a declaration's holds again. Start at {@link io.ytterby.inspection.hold.events.HoldStateSource}.
 */
@NullMarked
package io.ytterby.inspection.hold.events;

import org.jspecify.annotations.NullMarked;
