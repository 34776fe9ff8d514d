/**
 * Alerts over HTTP. Start at {@link io.ytterby.intelligence.alert.rest.AlertResource}.
 */
@NullMarked
package io.ytterby.intelligence.alert.rest;

import org.jspecify.annotations.NullMarked;
