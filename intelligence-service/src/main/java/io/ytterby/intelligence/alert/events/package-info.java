/**
 * Hears signals, tells alerts.
 */
@NullMarked
package io.ytterby.intelligence.alert.events;

import org.jspecify.annotations.NullMarked;
