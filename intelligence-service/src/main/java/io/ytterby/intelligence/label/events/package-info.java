/**
 * Hears results of inspections.
 */
@NullMarked
package io.ytterby.intelligence.label.events;

import org.jspecify.annotations.NullMarked;
