/** What was done with lots: shown, summed up, undone. Start at {@link io.ytterby.tracking.operation.app.ReverseOperation}. */
@NullMarked
package io.ytterby.tracking.operation.app;

import org.jspecify.annotations.NullMarked;
