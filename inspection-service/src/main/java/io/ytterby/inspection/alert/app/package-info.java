/**
 * Raising, withdrawing and judging alerts, and asking which match. Start at {@link
 * io.ytterby.inspection.alert.app.RaiseAlert} and {@link io.ytterby.inspection.alert.app.AlertHits}.
 */
@NullMarked
package io.ytterby.inspection.alert.app;

import org.jspecify.annotations.NullMarked;
