/**
 * Taking a sample, what is done with it, and who had it. Start at {@link io.ytterby.inspection.sample.app.MoveSample}.
 */
@NullMarked
package io.ytterby.inspection.sample.app;

import org.jspecify.annotations.NullMarked;
