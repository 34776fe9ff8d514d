/** Registers devices and issues their bundles. Start at {@link io.ytterby.tracking.device.app.IssueBundle}. */
@NullMarked
package io.ytterby.tracking.device.app;

import org.jspecify.annotations.NullMarked;
