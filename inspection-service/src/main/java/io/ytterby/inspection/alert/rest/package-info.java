/**
 * Alerts over HTTP. Start at {@link io.ytterby.inspection.alert.rest.AlertResource}.
 */
@NullMarked
package io.ytterby.inspection.alert.rest;

import org.jspecify.annotations.NullMarked;
