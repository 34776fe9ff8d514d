/**
 * Keeps labels with how likely each was looked at. Start at {@link io.ytterby.intelligence.label.app.KeepLabels}.
 */
@NullMarked
package io.ytterby.intelligence.label.app;

import org.jspecify.annotations.NullMarked;
