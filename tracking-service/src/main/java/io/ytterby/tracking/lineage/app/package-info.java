/**
 * Traces goods: what they were made of, what became of them, what befell them.
 *
 * <p>Start at {@link io.ytterby.tracking.lineage.app.TraceGoods}.
 */
@NullMarked
package io.ytterby.tracking.lineage.app;

import org.jspecify.annotations.NullMarked;
