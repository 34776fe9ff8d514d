/**
 * Opens and closes recalls, and finds who holds any of it.
 *
 * <p>Start at {@link io.ytterby.tracking.recall.app.OpenRecall}.
 */
@NullMarked
package io.ytterby.tracking.recall.app;

import org.jspecify.annotations.NullMarked;
